import type { Finding } from "./finding.ts";

/**
 * Whether a finding stops publication: an error does, a question never.
 * @param strict whether a warning does too
 */
export const stops = ({ severity }: Pick<Finding, "severity">, strict: boolean): boolean =>
  severity === "error" || (strict && severity === "warning");
