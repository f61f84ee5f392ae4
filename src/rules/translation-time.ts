import { translationRule } from "./translation-rule.ts";

/** A time of day that is another in the translation. */
export const translationTime = translationRule("translation-time", "error");
