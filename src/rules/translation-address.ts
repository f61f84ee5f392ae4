import { translationRule } from "./translation-rule.ts";

/** A telephone number, an e-mail address or a link that is another in the translation. */
export const translationAddress = translationRule("translation-address", "error");
