import type { Finding } from "../model/finding.ts";

/** How many findings there are of each severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
}

/** Counts findings by severity. */
export const countsOf = (findings: readonly Pick<Finding, "severity">[]): Counts => {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), questions: of("question") };
};
