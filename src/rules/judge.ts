import { dateAt } from "../content/dates.ts";
import type { Document } from "../content/document.ts";
import { isWord } from "../content/values.ts";
import { readMentions, type TextMentions } from "../mentions/read-mentions.ts";
import type { Finding } from "../model/finding.ts";
import { rules } from "./index.ts";
import type { Judged } from "./rule.ts";

/** What is to be judged. */
export interface Judging extends Pick<Judged, "documents" | "site" | "now"> {
  /** What was found already while the documents were read: the same is not told twice. */
  readonly found: readonly Finding[];
  /** The year of dates that have none, where nothing else gives it. */
  readonly year?: number | undefined;
}

/** Asks every rule that applies; the findings of reading are not among those returned. */
export function judge({ documents, site, now, found, year }: Judging): readonly Finding[] {
  const read = new Map<Document, readonly TextMentions[]>();
  const mentionsOf = (document: Document): readonly TextMentions[] => {
    const known = read.get(document);
    if (known) return known;
    const context = { documentDate: dateOf(document), conference: site?.conference.dates, year };
    const made = readMentions(document, context);
    read.set(document, made);
    return made;
  };
  const judged: Judged = { documents, site, now, mentionsOf };
  return rules
    .filter(({ scope }) => scope === "text" || site)
    .flatMap(({ id, severity, check }) =>
      [...check(judged)]
        .map((slip): Finding => ({ severity, suggestions: [], ...slip, rule: id }))
        .filter((finding) => !found.some((other) => other.rule === id && overlap(other, finding))),
    );
}

const overlap = ({ span: a }: Finding, { span: b }: Finding): boolean =>
  a.file === b.file && a.start <= b.end && b.start <= a.end;

/** The day a document is of, from its letterhead. */
function dateOf({ frontMatter, lang }: Document): string | undefined {
  const field = frontMatter.find(({ label }) => isWord(label.value, lang, ({ keys }) => keys.date));
  return field && (dateAt(field.value.plain.trim(), 0, lang)?.iso ?? undefined);
}
