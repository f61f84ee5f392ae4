import { translationRule } from "./translation-rule.ts";

/** A section, a session, a fact, an item or a text that one language has and the other has not. */
export const translationMissingPart = translationRule("translation-missing-part", "warning");
