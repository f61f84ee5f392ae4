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
export function withoutConsequences(findings: readonly Finding[], documents: readonly Document[]): readonly Finding[] {
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
