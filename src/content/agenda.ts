import type { DateOrder } from "../model/date-order.ts";
import type { Inline, Prose, Section } from "../model/prose.ts";
import type { Session } from "../model/session.ts";
import type { Span } from "../model/span.ts";
import { AgendaReader, type WrittenDay } from "./agenda-reader.ts";
import type { Context } from "./context.ts";
import { dateAt } from "./dates.ts";
import type { Document, Part } from "./document.ts";
import { readFields } from "./fields.ts";
import type { Ids } from "./ids.ts";
import { readMoment } from "./moments.ts";
import { headingTime } from "./session.ts";
import { isWord } from "./values.ts";

/** The agenda of one language as its files say it, before languages are laid side by side. */
export interface WrittenAgenda {
  readonly lang: string;
  readonly title: Inline;
  readonly lead: Prose;
  readonly state: "provisional" | "final" | undefined;
  readonly asOf: string | undefined;
  readonly days: readonly WrittenDay[];
  readonly sessions: ReadonlyMap<string, Session>;
  readonly sections: readonly Section[];
  readonly span: Span;
}

/** What an id is made from, when none is given: a session's title without its time, a day's date without its words. */
export const sessionWords =
  (lang: string, order: DateOrder | undefined) =>
  ({ level, title }: Part): string => {
    if (level === 3) return headingTime(title, lang).title.plain;
    const date = dateAt(title.plain, 0, lang, order);
    return date?.iso ? title.plain.slice(0, date.end) : title.plain;
  };

/** agenda.md, or the files of agenda/ in the order of their names. */
export function readAgenda(
  documents: readonly { document: Document; ids: Ids }[],
  speakerId: (name: string) => string | undefined,
  context: Context,
): WrittenAgenda | undefined {
  const [first] = documents;
  if (!first) return undefined;
  const { lang } = first.document;
  const reader = new AgendaReader(lang, speakerId, context);
  for (const { document, ids } of documents) reader.read(document, ids);
  const facts = readFields(
    documents.flatMap(({ document }) => document.frontMatter),
    ["status", "asOf", "was"],
    lang,
    context.reading,
  );
  const status = facts.get("status")?.value;
  const final = status && isWord(status.plain, lang, (words) => words.final);
  if (status && !final && !isWord(status.plain, lang, (words) => words.provisional))
    context.reading.report("unknown-value", "error", status.span, {
      en: `"${status.plain}" is not understood here. Write "provisional" or "final".`,
      fr: `« ${status.plain} » n'est pas compris ici. Écrivez « provisoire » ou « définitif ».`,
    });
  const asOf = facts.get("asOf");
  return {
    lang,
    title: reader.title ?? { tokens: [], plain: "", span: { file: first.document.path, start: 0, end: 0 } },
    lead: reader.lead,
    state: status && (final ? "final" : "provisional"),
    asOf: asOf && readMoment(asOf, lang, context)?.date,
    days: reader.days,
    sessions: reader.sessions,
    sections: reader.sections,
    span: reader.title?.span ?? { file: first.document.path, start: 0, end: 0 },
  };
}
