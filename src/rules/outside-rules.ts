import type { Severity } from "../model/finding.ts";

/**
 * What `dateline links` finds, and how sure it is. No other command asks anything outside, so that none of these is a rule
 * that it asks: their names stand here for the exceptions and the line "rules" that speak of them.
 */
export const OUTSIDE_RULES = {
  "link-broken": "error",
  "link-failing": "warning",
  "link-https": "warning",
  "link-lost": "warning",
  "link-moved": "warning",
  "link-outside-fragment": "warning",
  "link-unchecked": "question",
  "links-offline": "warning",
} as const satisfies Readonly<Record<string, Severity>>;

/** The same as a list, for whoever tells of all rules. */
export const outsideRules = Object.entries(OUTSIDE_RULES).map(([id, severity]) => ({ id, severity }));
