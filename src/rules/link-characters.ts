import { addressRule } from "./address-rule.ts";

/** Characters in an address that are no part of it: hidden ones, quotation marks, spaces, the full stop of the sentence. */
export const linkCharacters = addressRule("link-characters", "warning");
