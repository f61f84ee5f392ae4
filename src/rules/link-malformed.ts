import { addressRule } from "./address-rule.ts";

/** An address that can be none: `https:/x`, a host with a space or a comma, a port that is none, a path of one computer. */
export const linkMalformed = addressRule("link-malformed", "error");
