import { isoDate, weekdayOf } from "../model/calendar.ts";
import type { DateMention } from "./mention.ts";
import type { Text } from "./text.ts";

/** What a date is made of, before its year is understood. */
export type DateParts = Pick<
  DateMention,
  "start" | "end" | "form" | "day" | "month" | "year" | "weekday" | "figures" | "at"
> & {
  /** A year of two figures. */
  readonly short?: number | undefined;
};

/** A date that stands in a text, in the year that itself gives. */
export function dateMention(text: Text, { short, ...parts }: DateParts): DateMention {
  const understood: DateMention["understood"] =
    parts.year !== undefined
      ? { year: parts.year, from: "written" }
      : short === undefined
        ? undefined
        : { year: short + (short < 50 ? 2000 : 1900), from: "two-figures" };
  return {
    kind: "date",
    text,
    span: text.spanOf(parts.start, parts.end),
    quoted: isQuoted(text.plain, parts.start, parts.end),
    ...parts,
    ...inYear(parts, understood),
  };
}

type InYear = Pick<DateMention, "understood" | "readings" | "iso">;

/** A date in the year that it is understood to be in. */
export function inYear(
  { month, day, figures, weekday }: Pick<DateMention, "month" | "day" | "figures" | "weekday">,
  understood: DateMention["understood"],
): InYear {
  if (!understood || month === 0) return { understood, readings: [], iso: undefined };
  const dayFirst = isoDate(understood.year, month, day);
  // `figures` that an order has settled are no longer asked about: `month` and `day` are what they say.
  const other = figures && isoDate(understood.year, figures.first, figures.second);
  const all = [...new Set([dayFirst, other].filter((iso) => iso !== undefined))];
  const fitting = all.filter((iso) => weekday?.number === weekdayOf(iso));
  const readings = fitting.length === 1 ? fitting : all;
  return { understood, readings, iso: readings.length === 1 ? readings[0] : undefined };
}

/** Whether words stand in quotation marks of their own. */
export const isQuoted = (plain: string, start: number, end: number): boolean =>
  /[«“„"‘'‹][\s\u00a0\u202f]*$/.test(plain.slice(Math.max(0, start - 3), start)) &&
  /^[.,;]?[\s\u00a0\u202f]*[»”"’'›“]/.test(plain.slice(end, end + 4));

/** The year of one date, for another that shares it. */
export const borrowedYear = ({ understood }: DateMention): DateMention["understood"] =>
  understood && { year: understood.year, from: "range" };
