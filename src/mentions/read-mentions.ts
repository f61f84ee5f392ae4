import type { Document } from "../content/document.ts";
import { isoDate } from "../model/calendar.ts";
import type { DateRange } from "../model/conference.ts";
import { datesIn, inYear } from "./dates.ts";
import type { DateMention, NumberMention, RangeMention, TimeMention } from "./mention.ts";
import { numbersIn } from "./numbers.ts";
import { type Text, textsOf } from "./text.ts";
import { timesIn } from "./times.ts";

/** What gives a date its year when its sentence does not. */
export interface YearContext {
  /** The day the document is of, as an ISO date. */
  readonly documentDate: string | undefined;
  readonly conference: DateRange | undefined;
  /** A year that the caller names. */
  readonly year: number | undefined;
}

/** What one text states. */
export interface TextMentions {
  readonly text: Text;
  readonly dates: readonly DateMention[];
  readonly ranges: readonly RangeMention[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
}

/** Reads a document's words once into what they state, text by text, in the order of the file. */
export function readMentions(document: Document, context: YearContext): readonly TextMentions[] {
  const read = textsOf(document).map((text) => ({ text, ...datesIn(text) }));
  const years = new Set(read.flatMap(({ dates }) => dates.flatMap(({ year }) => year ?? [])));
  const [only, ...more] = years;
  const textYear = more.length ? undefined : only;
  return read.map(({ text, dates, ranges }) => {
    const understood = dates.map((date, i) => ({
      ...date,
      ...inYear(date, date.understood ?? yearOf(date, dates, i, context, textYear)),
    }));
    const now = new Map(dates.map((date, i) => [date, understood[i] ?? date]));
    const times = timesIn(text, understood);
    return {
      text,
      dates: understood,
      ranges: ranges.map((range) => ({
        ...range,
        first: now.get(range.first) ?? range.first,
        last: now.get(range.last) ?? range.last,
      })),
      times,
      numbers: numbersIn(text, [...understood, ...times]),
    };
  });
}

function yearOf(
  { month, day }: DateMention,
  dates: readonly DateMention[],
  index: number,
  { documentDate, conference, year }: YearContext,
  textYear: number | undefined,
): DateMention["understood"] {
  const beside =
    dates.slice(0, index).findLast((date) => date.year !== undefined) ??
    dates.slice(index).find((date) => date.year !== undefined);
  if (beside?.year !== undefined) return { year: beside.year, from: "paragraph" };
  if (documentDate) return { year: nearestYear(month, day, documentDate), from: "document" };
  if (conference) return { year: nearestYear(month, day, conference.first), from: "conference" };
  if (year !== undefined) return { year, from: "option" };
  return textYear === undefined ? undefined : { year: textYear, from: "text" };
}

/** The year in which a day and month fall nearest to an ISO date: 5 January is in the year after a 20 December. */
function nearestYear(month: number, day: number, anchor: string): number {
  const year = Number(anchor.slice(0, 4));
  const at = Date.parse(`${anchor}T00:00Z`);
  const distance = (candidate: number): number => {
    const iso = isoDate(candidate, month || 1, Math.min(day || 1, 28));
    return iso ? Math.abs(Date.parse(`${iso}T00:00Z`) - at) : Number.POSITIVE_INFINITY;
  };
  return [year, year - 1, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
