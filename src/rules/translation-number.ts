import { translationRule } from "./translation-rule.ts";

/** A number that is another in the translation. */
export const translationNumber = translationRule("translation-number", "warning");
