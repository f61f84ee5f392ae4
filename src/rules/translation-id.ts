import { translationRule } from "./translation-rule.ts";

/** A heading with another id, or in another place, than in the first language. */
export const translationId = translationRule("translation-id", "warning");
