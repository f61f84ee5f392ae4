import type { DateMention, RangeMention } from "./mention.ts";

/** What belongs to the figure of a day: "12th", "1er". */
const ORDINAL = /^\p{L}{1,3}/u;

/** The stretch of a date that names the day in its month: its figure, and the weekday before it. */
function dayOf({ text, weekday, at }: DateMention): readonly [number, number] {
  const [figure, end] = at.day;
  const ordinal = ORDINAL.exec(text.plain.slice(end, end + 4))?.[0].length ?? 0;
  return [weekday && weekday.start < figure ? weekday.start : figure, end + ordinal];
}

/** Where a date ends without its year, if that stands last. */
function monthEnd({ text, at: { year }, start }: DateMention, end: number): number {
  return year && year[1] >= end ? start + text.plain.slice(start, year[0]).replace(/[\s,]+$/, "").length : end;
}

/**
 * The words of a range with its ends the other way round: only the days change places where the month is written once.
 * @param end where the words to swap end: before a full stop that the range took for that of an abbreviation
 * @example "12 to 10 May 2008" // "10 to 12 May 2008"
 */
export function swapped({ text, start, first, last }: RangeMention, end: number): string {
  const isOneMonth =
    first.month === last.month && first.year === undefined && first.form === "words" && last.form === "words";
  const [a, b] = isOneMonth
    ? [dayOf(first), dayOf(last)]
    : [[first.start, first.end] as const, [last.start, first.year === undefined ? monthEnd(last, end) : end] as const];
  const of = ([from, to]: readonly [number, number]): string => text.plain.slice(from, to);
  return text.plain.slice(start, a[0]) + of(b) + text.plain.slice(a[1], b[0]) + of(a) + text.plain.slice(b[1], end);
}
