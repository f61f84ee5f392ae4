import type { Document } from "../content/document.ts";
import { kindAt, sharedPath } from "../content/folder.ts";
import type { Finding } from "../model/finding.ts";

/** Rules that find a date to be wrong by itself. */
const ROOTS: ReadonlySet<string> = new Set(["weekday-mismatch", "impossible-date", "misspelled-month", "unread-day"]);
/** Rules that hold something against the days of the agenda. */
const FOLLOWING = /^(?:translation-.*|agenda-mismatch|duplicate-day|empty-day|order-in-time|outside-conference)$/;

/**
 * The findings without those that only follow from another: while the heading of a day is wrong, all that was held
 * against that agenda would be told as well, once for each page that says the day right.
 */
export function withoutConsequences(all: readonly Finding[], documents: readonly Document[]): readonly Finding[] {
  const findings = withoutMisspelt(all);
  const wrong = new Set(
    documents
      .filter(({ path }) => kindAt(path) === "agenda")
      .filter(({ path, parts }) =>
        findings.some(
          ({ rule, severity, span }) =>
            severity === "error" &&
            ROOTS.has(rule) &&
            span.file === path &&
            parts.some(
              ({ level, title }) => level === 2 && title.span.start <= span.start && span.end <= title.span.end,
            ),
        ),
      )
      .map(({ path }) => path),
  );
  if (wrong.size === 0) return findings;
  const wrongPlaces = new Set([...wrong].map(sharedPath));
  const isHeld = (file: string, rule: string): boolean =>
    rule.startsWith("translation-") ? wrongPlaces.has(sharedPath(file)) : wrong.has(file);
  return findings.filter(
    ({ rule, span, related }) =>
      !FOLLOWING.test(rule) ||
      ![span, ...(related ?? []).map((other) => other.span)].some(({ file }) => isHeld(file, rule)),
  );
}

/** A file that no page leads to because its one link is misspelt: the link is told, with the file's name. */
function withoutMisspelt(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === "file-unlinked")) return findings;
  const meant = new Set(
    findings
      .filter(({ rule }) => rule.startsWith("link-"))
      .flatMap(({ suggestions }) => suggestions.flatMap((one) => /files\/.*$/.exec(one)?.[0] ?? [])),
  );
  return findings.filter(({ rule, span }) => rule !== "file-unlinked" || !meant.has(span.file));
}
