import { type CalendarDay, calendarDay } from "./calendar.ts";
import type { RangeParts, Setting } from "./setting.ts";

/** The words with which a language of the order day, month, year sets its dates. */
export interface DateWords {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  /** The day of the month: "1", in French "1er". */
  readonly day: (day: number) => string;
  /** Between two days that follow each other, and between the ends of a longer range, spaces included. */
  readonly and: string;
  readonly to: string;
}

type DateSetting = Pick<
  Setting,
  "weekday" | "weekdays" | "date" | "fullDate" | "shortFullDate" | "range" | "rangeParts"
>;

/** Dates in the order day, month, year, with a no-break space between day and month. */
export const dayMonthYear = ({ weekdays, months, day, and, to }: DateWords): DateSetting => {
  const short = (at: CalendarDay): string => `${day(at.day)}\u00A0${months[at.month]}`;
  const long = (at: CalendarDay): string => `${short(at)} ${at.year}`;
  const named = (at: CalendarDay): string => weekdays[at.weekday] ?? "";
  const between = (a: CalendarDay, b: CalendarDay): string => (b.count - a.count === 1 ? and : to);

  const rangeParts = (first: string, last: string): RangeParts => {
    const [a, b] = [calendarDay(first), calendarDay(last)];
    if (a.count === b.count) return { first: "", between: "", last: long(b) };
    const start = a.year !== b.year ? long(a) : a.month !== b.month ? short(a) : day(a.day);
    return { first: start, between: between(a, b), last: long(b) };
  };
  const fullDate = (iso: string): string => `${named(calendarDay(iso))} ${long(calendarDay(iso))}`;

  return {
    weekday: (iso) => named(calendarDay(iso)),
    weekdays: (first, last) => {
      const [a, b] = [calendarDay(first), calendarDay(last)];
      return a.count === b.count ? named(a) : `${named(a)}${between(a, b)}${named(b)}`;
    },
    date: (iso) => long(calendarDay(iso)),
    fullDate,
    shortFullDate: (iso) => `${named(calendarDay(iso))} ${short(calendarDay(iso))}`,
    range: (first, last) => {
      const parts = rangeParts(first, last);
      return parts.first + parts.between + parts.last;
    },
    rangeParts,
  };
};
