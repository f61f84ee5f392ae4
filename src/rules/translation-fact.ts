import { translationRule } from "./translation-rule.ts";

/** A fact that is a choice (open or closed, cancelled, a room, a track) and differs in the translation. */
export const translationFact = translationRule("translation-fact", "error");
