import { daysBetween, isoDate, weekdayOf } from "../model/calendar.ts";
import type { DateRange } from "../model/conference.ts";
import type { DateOrder } from "../model/date-order.ts";
import { inYear } from "./date-mention.ts";
import type { ShownOrders } from "./date-order.ts";
import type { DateMention } from "./mention.ts";
import { sentencesIn } from "./sentences.ts";

/** What gives a date its year when its sentence does not. */
export interface YearContext {
  /** The day the document is of, as an ISO date. */
  readonly documentDate: string | undefined;
  readonly conference: DateRange | undefined;
  /** A year that the caller names. */
  readonly year: number | undefined;
  /** The order of figures that the house uses. */
  readonly order?: DateOrder | undefined;
  /** What figures of the other documents in a language show. */
  readonly shown?: ((lang: string) => ShownOrders) | undefined;
}

/** The dates of one paragraph with their years: the nearest before, else the nearest behind, else what is around. */
export function withYears(
  dates: readonly DateMention[],
  context: YearContext,
  textYear: number | undefined,
): DateMention[] {
  const first = dates.find((date) => date.year !== undefined);
  let before: DateMention | undefined;
  return dates.map((date) => {
    before = date.year === undefined ? before : date;
    if (date.understood) return date;
    const around = yearAround(date, context, textYear);
    const beside = before ?? first;
    return { ...date, ...inYear(date, beside ? yearBeside(date, beside, around, context) : around) };
  });
}

type Understood = DateMention["understood"];

/** The year that a text gives to a date: its own day, the conference, or what the caller says. */
function yearAround(
  { month, day }: DateMention,
  { documentDate, conference, year }: YearContext,
  textYear: number | undefined,
): Understood {
  if (documentDate) return { year: nearestYear(month, day, documentDate), from: "document" };
  if (conference) return { year: nearestYear(month, day, conference.first), from: "conference" };
  if (year !== undefined) return { year, from: "option" };
  return textYear === undefined ? undefined : { year: textYear, from: "text" };
}

/**
 * The year of a date that has another one beside it. A text speaks of earlier years too: where its own year is another,
 * a weekday that fits that one alone, or a day of the conference, tells which is meant.
 */
function yearBeside(
  date: DateMention,
  beside: DateMention,
  around: Understood,
  { conference }: YearContext,
): Understood {
  const year = beside.year ?? 0;
  if (around?.year === year) {
    const isKnown = around.from !== "text" || isOneSentence(date, beside);
    return { year, from: isKnown ? "paragraph" : "nearby" };
  }
  if (!around) return { year, from: isOneSentence(date, beside) ? "paragraph" : "nearby" };
  const { month, day, weekday } = date;
  if (weekday) {
    const fits = (one: number): boolean => weekdayIn(one, month, day) === weekday.number;
    return fits(around.year) && !fits(year) ? around : { year, from: fits(year) ? "paragraph" : "nearby" };
  }
  const iso = isoDate(around.year, month, day);
  const isOfConference = conference && iso && conference.first <= iso && iso <= conference.last;
  return isOfConference ? around : { year, from: "nearby" };
}

const weekdayIn = (year: number, month: number, day: number): number | undefined => {
  const iso = isoDate(year, month, day);
  return iso === undefined ? undefined : weekdayOf(iso);
};

const isOneSentence = (date: DateMention, beside: DateMention): boolean => {
  const [one, other] = date.start < beside.start ? [date, beside] : [beside, date];
  return sentencesIn(date.text.plain.slice(one.start, other.end)).length === 1;
};

/** "Tuesday the 2nd": its days in the months that the neighbouring date or the conference makes likely. */
export function daysOnly(dates: readonly DateMention[], { conference }: YearContext): DateMention[] {
  let before: string | undefined;
  let at = 0;
  return dates.map((date) => {
    before = date.iso ?? before;
    if (date.form !== "day") return date;
    at = Math.max(at, dates.indexOf(date, at));
    const beside = before ?? dates.slice(at, at + 8).find(({ iso }) => iso)?.iso;
    const anchor = beside ?? conference?.first;
    if (!anchor) return date;
    const around = [0, -1, 1].flatMap((step) => monthsFrom(anchor, step, date.day) ?? []);
    const near = around.filter((iso) => Math.abs(daysBetween(anchor, iso)) < 28);
    return {
      ...date,
      understood: { year: Number(anchor.slice(0, 4)), from: beside ? "paragraph" : "conference" },
      readings: near,
      iso: near.length === 1 ? near[0] : undefined,
    };
  });
}

function monthsFrom(anchor: string, step: number, day: number): string | undefined {
  const [year = 0, month = 0] = anchor.split("-").map(Number);
  const at = year * 12 + month - 1 + step;
  return isoDate(Math.floor(at / 12), (at % 12) + 1, day);
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
