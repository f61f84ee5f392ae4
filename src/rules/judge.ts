import type { Document } from "../content/document.ts";
import { dateOfDocument } from "../content/letterhead-fact.ts";
import { ordersShown, type ShownOrders } from "../mentions/date-order.ts";
import { readMentions, type TextMentions } from "../mentions/read-mentions.ts";
import { textsOf } from "../mentions/text.ts";
import type { Conference } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { withoutConsequences } from "./consequences.ts";
import { excuse } from "./exceptions.ts";
import { rules } from "./index.ts";
import { OUTSIDE_RULES } from "./outside-rules.ts";
import type { Judged } from "./rule.ts";
import { SINCE_RULES, SITE_RULES } from "./site-rules.ts";
import { toldOnce } from "./told-once.ts";

/** What is to be judged. */
export interface JudgeInput extends Pick<Judged, "documents" | "site" | "now"> {
  /** What was found already while the documents were read: the same is not told twice. */
  readonly found: readonly Finding[];
  /** The year of dates that have none, where nothing else gives it. */
  readonly year?: number | undefined;
  /** What was found in the site that would be written; undefined where none was made. */
  readonly built?: readonly Finding[] | undefined;
}

/**
 * Asks every rule that applies.
 * @returns what was found while reading and what the rules find, with the severities that the conference gives them and
 * without what an exception excuses
 */
export function judge({ documents, site, now, found, year, built }: JudgeInput): readonly Finding[] {
  const read = new Map<Document, readonly TextMentions[]>();
  const shownIn = new Map<string, ShownOrders>();
  const shown = (lang: string): ShownOrders => {
    const known = shownIn.get(lang) ?? ordersShown(documents.flatMap(textsOf).filter((text) => text.lang === lang));
    shownIn.set(lang, known);
    return known;
  };
  const mentionsOf = (document: Document): readonly TextMentions[] => {
    const known = read.get(document);
    if (known) return known;
    const { dates: conference, dateOrder: order } = site?.conference ?? {};
    const context = { documentDate: dateOfDocument(document, order), conference, year, order, shown };
    const made = readMentions(document, context);
    read.set(document, made);
    return made;
  };
  const judged: Judged = { documents, site, now, mentionsOf };
  const severities: Conference["severities"] = site?.conference.severities ?? new Map();
  const outside = Object.keys(OUTSIDE_RULES);
  const ofSite = Object.keys(SITE_RULES);
  const ids = [...rules.map(({ id }) => id), ...outside, ...ofSite];
  const off = new Set(ids.filter((id) => severities.get(id)?.value === "off"));
  const asked = rules.filter(({ id, scope }) => (scope === "text" || site) && !off.has(id));
  const slips = asked.flatMap(({ id, severity, check }) =>
    [...check(judged)]
      .map((slip): Finding => ({ severity, suggestions: [], ...slip, rule: id }))
      .filter((finding) => !found.some((other) => isSame(other.rule, id) && overlap(other, finding))),
  );
  const told = [...found, ...slips];
  const inSite = (built ?? []).filter(
    (finding) =>
      !off.has(finding.rule) && !told.some((other) => isSame(other.rule, finding.rule) && overlap(other, finding)),
  );
  const weighed = [...slips, ...inSite].map((finding): Finding => {
    const chosen = severities.get(finding.rule)?.value;
    return chosen && chosen !== "off" ? { ...finding, severity: chosen } : finding;
  });
  return [
    // What is not asked here, an exception for it is no fault: what stands outside, and a site that was not made.
    ...toldOnce(
      excuse(
        withoutConsequences([...found, ...weighed], documents),
        documents,
        ids,
        new Set([...off, ...outside, ...SINCE_RULES, ...(built ? [] : ofSite)]),
      ),
    ),
    ...unknownRules(severities, ids),
  ];
}

/** Names in conference.md's line "rules" that no rule has. */
const unknownRules = (severities: Conference["severities"], ids: readonly string[]): Finding[] =>
  [...severities].flatMap(([id, { span }]): Finding[] => {
    if (ids.includes(id)) return [];
    const meant = nearest(id, ids);
    return [
      {
        rule: "unknown-rule",
        severity: "warning",
        span,
        message: {
          en: `There is no rule "${id}".${meant ? ` Did you mean "${meant}"?` : " The name stands in brackets behind each finding."}`,
          fr: `Il n'y a pas de règle « ${id} ».${meant ? ` Vouliez-vous dire « ${meant} » ?` : " Le nom est entre crochets à la fin de chaque message."}`,
        },
        suggestions: [],
      },
    ];
  });

/** What a reader tells of a field under a name of its own, which a rule would tell again. */
const TOLD_BY_READER: Readonly<Record<string, readonly string[]>> = {
  "am-pm-24-hours": ["unreadable-time"],
  "impossible-time": ["unreadable-time"],
  "skipped-time": ["unreadable-time"],
  "zone-offset": ["unknown-zone", "unreadable-time"],
  "duplicate-id": ["duplicate-heading-id"],
};

const isSame = (reader: string, rule: string): boolean =>
  reader === rule ||
  TOLD_BY_READER[rule]?.includes(reader) === true ||
  // What leads nowhere is taken out of the page, where an empty link is left of it.
  (rule === "link-placeholder" && /^(?:link-|withheld-)/.test(reader));

const overlap = ({ span: a }: Finding, { span: b }: Finding): boolean =>
  a.file === b.file && a.start <= b.end && b.start <= a.end;
