import type { Document } from "../content/document.ts";
import type { Site } from "../model/conference.ts";
import type { Finding, Severity } from "../model/finding.ts";
import { notExcused } from "./exceptions.ts";
import { OUTSIDE_RULES } from "./outside-rules.ts";

const severities: Readonly<Record<string, Severity>> = OUTSIDE_RULES;

/**
 * Findings on what stands outside with their severities, as the conference has them, and without what an exception
 * excuses.
 * @param found with the name of one of those rules each
 */
export function weighOutside(
  found: readonly Omit<Finding, "severity">[],
  documents: readonly Document[],
  site: Site | undefined,
): readonly Finding[] {
  const chosen = site?.conference.severities;
  const weighed = found.flatMap((finding): Finding[] => {
    const severity = chosen?.get(finding.rule)?.value ?? severities[finding.rule] ?? "warning";
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return notExcused(weighed, documents);
}
