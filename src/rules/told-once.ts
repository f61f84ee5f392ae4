import type { Finding, Related, Severity } from "../model/finding.ts";
import type { Span } from "../model/span.ts";

/** The rules that find a statement wrong by what it says or by what the rest of the site says, for each kind of statement. */
const ROOTS: Readonly<Record<string, ReadonlySet<string>>> = {
  "translation-address": new Set(["contact-mismatch", "email", "telephone"]),
  "translation-date": new Set([
    "agenda-mismatch",
    "conference-mismatch",
    "end-before-start",
    "impossible-date",
    "misspelled-month",
    "release-dateline",
    "unreadable-date",
  ]),
  "translation-name": new Set(["contact-mismatch"]),
  "translation-number": new Set(["agenda-mismatch", "conference-mismatch", "count-mismatch"]),
  "translation-time": new Set([
    "agenda-mismatch",
    "am-pm-24-hours",
    "end-before-start",
    "impossible-time",
    "skipped-time",
    "unreadable-time",
  ]),
};
const WEIGHT: Readonly<Record<Severity, number>> = { question: 0, warning: 1, error: 2 };
/** A statement is a few words; what is longer stands for a whole text that leaves one out. */
const LONGEST = 80;

const overlap = (a: Span, b: Span): boolean => a.file === b.file && a.start < b.end && b.start < a.end;
const isStatement = ({ start, end }: Span): boolean => end - start <= LONGEST;

/**
 * The findings without those on a translation that only say once more that a statement is wrong: a time that is not the
 * agenda's is another than in the translation as well, a day that is in no calendar too. What is told keeps the other
 * language's words among its places. What weighs more than the root is told all the same.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<Finding, Related[]>();
  const dropped = new Set<Finding>();
  for (const one of findings) {
    const root = rootOf(one, findings);
    if (!root) continue;
    dropped.add(one);
    places.set(root, [...(places.get(root) ?? []), ...otherPlaces(one, root)]);
  }
  if (dropped.size === 0) return findings;
  return findings
    .filter((one) => !dropped.has(one))
    .map((one) => {
      const more = places.get(one)?.filter(({ span }) => !one.related?.some((known) => overlap(known.span, span)));
      return more?.length ? { ...one, related: [...(one.related ?? []), ...more] } : one;
    });
}

function rootOf(one: Finding, findings: readonly Finding[]): Finding | undefined {
  const spans = [one.span, ...(one.related ?? []).map(({ span }) => span)];
  if (one.rule === "translation-date") {
    // "next Wednesday" is the date that seems to be left out.
    const relative = findings.find(({ rule, span }) => rule === "relative-date" && spans.some((s) => overlap(s, span)));
    if (relative && WEIGHT[relative.severity] >= WEIGHT[one.severity]) return relative;
  }
  const roots = ROOTS[one.rule];
  if (!roots || spans.length < 2 || !spans.every(isStatement)) return undefined;
  return findings.find(
    ({ rule, severity, span }) =>
      roots.has(rule) && WEIGHT[severity] >= WEIGHT[one.severity] && spans.some((s) => overlap(s, span)),
  );
}

/** Where the other language says it, as seen from the root. */
function otherPlaces({ span, related = [] }: Finding, root: Finding): readonly Related[] {
  const message = { en: "The other language says this.", fr: "L'autre langue dit ceci." };
  const spans = [span, ...related.map((other) => other.span)].filter(isStatement);
  return spans.filter(({ file }) => file !== root.span.file).map((other) => ({ span: other, message }));
}
