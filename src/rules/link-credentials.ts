import { addressRule } from "./address-rule.ts";

/** A user name, or a name and a password, in an address. */
export const linkCredentials = addressRule("link-credentials", "error");
