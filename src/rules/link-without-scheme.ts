import { addressRule } from "./address-rule.ts";

/** A web address, an e-mail address or a number that is linked without https://, mailto: or tel:. */
export const linkWithoutScheme = addressRule("link-without-scheme", "error");
