import { calendarDay, epochOf } from "./calendar.ts";
import { offset } from "./offset.ts";
import type { RangeParts, Setting } from "./setting.ts";

/** Makes a thing when it is first asked for and keeps it: a formatter of Intl takes longer to make than a page. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The piece before the first end-of-range field, the joint, and the rest. */
const splitRange = (parts: readonly Intl.DateTimeRangeFormatPart[]): RangeParts => {
  const text = (from: number, to?: number): string =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join("");
  const start = parts.findLastIndex(({ source }) => source === "startRange") + 1;
  const end = parts.findIndex(({ source }) => source === "endRange");
  if (start === 0 || end < start) return { first: "", between: "", last: text(0) };
  return { first: text(0, start), between: text(start, end), last: text(end) };
};

/**
 * What Intl knows about a language's dates, times and lists. The calendar is always the Gregorian one.
 * @param lang a BCP 47 code; a language that Intl does not know is set as British English, never as the machine's
 * @throws RangeError when `lang` is not made like a BCP 47 code
 */
export const intlSetting = (lang: string): Setting => {
  const locales = [lang, "en-GB"];
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locales, { timeZone: "UTC", calendar: "gregory", ...options }));
  const weekdayFormat = format({ weekday: "long" });
  const dateFormat = format({ day: "numeric", month: "long", year: "numeric" });
  const fullFormat = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const shortFullFormat = format({ weekday: "long", day: "numeric", month: "long" });
  const timeFormat = format({ hour: "numeric", minute: "2-digit" });
  const listFormat = once(() => new Intl.ListFormat(locales, { type: "conjunction" }));
  const nameFormat = once(() => new Intl.DisplayNames(locales, { type: "language" }));

  const weekday = (iso: string): string => weekdayFormat().format(epochOf(iso));
  const date = (iso: string): string => dateFormat().format(epochOf(iso));
  const fullDate = (iso: string): string => fullFormat().format(epochOf(iso));
  const time = (minutes: number): string => timeFormat().format((minutes % 1440) * 60_000);
  const list = (items: readonly string[]): string => listFormat().format(items);
  const rangeParts = (first: string, last: string): RangeParts =>
    splitRange(dateFormat().formatRangeToParts(epochOf(first), epochOf(last)));

  return {
    weekday,
    weekdays: (first, last) => {
      if (first === last) return weekday(first);
      const days = [weekday(first), weekday(last)];
      return calendarDay(last).count - calendarDay(first).count === 1 ? list(days) : days.join(" – ");
    },
    date,
    fullDate,
    shortFullDate: (iso) => shortFullFormat().format(epochOf(iso)),
    range: (first, last) => {
      const parts = rangeParts(first, last);
      return parts.first + parts.between + parts.last;
    },
    rangeParts,
    placeBefore: (place) => `${place}, `,
    time,
    moment: (iso, minutes) => (minutes === undefined ? date(iso) : `${date(iso)}, ${time(minutes)}`),
    offset,
    list,
    languageName: (code) => nameFormat().of(code) ?? code,
  };
};
