import { translationRule } from "./translation-rule.ts";

/** A fact that one language keeps private and the other would publish. */
export const translationPrivate = translationRule("translation-private", "error");
