import { translationRule } from "./translation-rule.ts";

/** A person whom the translation does not name, or names otherwise. */
export const translationName = translationRule("translation-name", "warning");
