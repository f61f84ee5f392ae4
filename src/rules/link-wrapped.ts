import { addressRule } from "./address-rule.ts";

/** An address that a mail filter or a search engine has put its own around; the one inside is offered. */
export const linkWrapped = addressRule("link-wrapped", "warning");
