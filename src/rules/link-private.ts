import { addressRule } from "./address-rule.ts";

/** An address that only one computer or one house knows: localhost, private networks, `file:`. */
export const linkPrivate = addressRule("link-private", "error");
