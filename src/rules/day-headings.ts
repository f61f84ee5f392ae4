import { dateAt, latinDigits } from "../content/dates.ts";
import type { Document, Part } from "../content/document.ts";
import { kindAt } from "../content/folder.ts";
import { isWord } from "../content/values.ts";
import type { Conference } from "../model/conference.ts";
import type { Span } from "../model/span.ts";

/** A heading of the agenda that is a day, as it stands in a document. */
export interface DayHeading {
  readonly document: Document;
  readonly part: Part;
  /** ISO date; undefined for a day to be announced, and for one that does not exist. */
  readonly date: string | undefined;
  /** The words of the date. */
  readonly span: Span;
  /** The headings under it. */
  readonly sessions: readonly Part[];
}

/** The days of all agendas, in the order of the files. */
export function dayHeadings(documents: readonly Document[], { dateOrder }: Conference): readonly DayHeading[] {
  return documents
    .filter(({ path }) => kindAt(path) === "agenda")
    .flatMap((document) =>
      document.parts.flatMap((part, i): DayHeading[] => {
        if (part.level === 0 || part.level > 2) return [];
        const { plain, span } = part.title;
        const date = dateAt(latinDigits(plain), 0, document.lang, dateOrder);
        if (!date && !isWord(plain, document.lang, ({ dayTba }) => dayTba)) return [];
        const rest = document.parts.slice(i + 1);
        const end = rest.findIndex(({ level }) => level < 3);
        const words = plain.slice(0, date?.end).trimEnd();
        return [
          {
            document,
            part,
            date: date?.iso,
            span: { ...span, end: Math.min(span.end, span.start + words.length) },
            sessions: end < 0 ? rest : rest.slice(0, end),
          },
        ];
      }),
    );
}
