import { translationRule } from "./translation-rule.ts";

/** A member that one language lists and the other does not. */
export const translationMember = translationRule("translation-member", "warning");
