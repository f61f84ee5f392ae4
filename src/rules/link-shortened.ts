import { addressRule } from "./address-rule.ts";

/** An address of a service for short addresses. */
export const linkShortened = addressRule("link-shortened", "warning");
