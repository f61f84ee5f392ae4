import { translationRule } from "./translation-rule.ts";

/** A date that is another in the translation, or a session that stands under another day. */
export const translationDate = translationRule("translation-date", "error");
