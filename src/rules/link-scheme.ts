import { addressRule } from "./address-rule.ts";

/** An address whose beginning is misspelled, unknown, or not published: `htps:`, `javascript:`, `data:`. */
export const linkScheme = addressRule("link-scheme", "error");
