import type { Severity } from "../model/finding.ts";

/**
 * What is found in the site that would be written, and how sure it mostly is. It is judged once the pages are made, by no
 * rule over the documents: the names stand here for the exceptions and the line "rules" that speak of them.
 */
export const SITE_RULES = {
  "address-removed": "warning",
  "canonical-target": "error",
  "duplicate-id": "error",
  "link-base-path": "error",
  "link-case": "error",
  "link-detour": "warning",
  "link-fragment": "error",
  "link-outside-site": "error",
  "link-placeholder": "error",
  "link-target": "error",
  "link-without-text": "warning",
  "own-site-absolute": "warning",
} as const satisfies Readonly<Record<string, Severity>>;

/** Those that only an earlier state of the site shows: beside them an exception that excuses nothing may be needed again. */
export const SINCE_RULES: readonly string[] = ["address-removed"];

/** The same as a list, for whoever tells of all rules. */
export const siteRules = Object.entries(SITE_RULES).map(([id, severity]) => ({ id, severity }));
