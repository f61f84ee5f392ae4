import { fold } from "../content/fold.ts";
import { borrowedYear, type DateParts, dateMention, inYear } from "./date-mention.ts";
import type { DatePatterns } from "./date-patterns.ts";
import type { DateMention } from "./mention.ts";
import type { Text } from "./text.ts";

/** How far before a date the first day of its range may begin: "from Wednesday the 30th and ". */
const REACH = 40;
/** "1, 2, 3 and 4 April": days that one month may carry. */
const MOST_DAYS = 8;

/** Adds the days that borrow the month of the date behind them ("1 and 2 April") or before them ("April 1 to 3"). */
export function withDaysBeside(
  text: Text,
  plain: string,
  dates: readonly DateMention[],
  patterns: DatePatterns,
): DateMention[] {
  const all: DateMention[] = [];
  // Where the last date with a month ends. "Tuesday 1st" has none, until one follows: "Tuesday 1st and Wednesday 2nd April".
  let limit = 0;
  for (const date of dates) {
    const before = daysBefore(text, plain, date, patterns, limit);
    const from = before[0]?.start ?? date.start;
    while (all.at(-1)?.form === "day" && (all.at(-1)?.start ?? 0) >= from) all.pop();
    const last = dayBehind(text, plain, date, patterns);
    all.push(...before, last ? { ...date, ...inYear(date, borrowedYear(last)) } : date, ...(last ? [last] : []));
    if (date.form !== "day") limit = all.at(-1)?.end ?? limit;
  }
  return all;
}

/** "1, 2 and" before "3 April". @param limit what stands before it belongs to another date */
function daysBefore(
  text: Text,
  plain: string,
  date: DateMention,
  { before, spelling }: DatePatterns,
  limit: number,
): DateMention[] {
  const days: DateMention[] = [];
  if (!before || date.form !== "words" || !date.at.month || date.at.month[0] < date.at.day[0]) return days;
  for (let end = date.start; days.length < MOST_DAYS - 1; end = days[0]?.start ?? 0) {
    const from = Math.max(limit, end - REACH);
    const match = before.exec(plain.slice(from, end));
    // A comma joins days only where "and" stands before the last.
    if (!match || (match.groups?.comma && days.length === 0)) break;
    const { day = "", weekday, ordinal = "" } = match.groups ?? {};
    const start = from + match.index;
    const digits = start + match[0].indexOf(day, weekday?.length ?? 0);
    const number = weekday && spelling?.weekdays.get(fold(weekday));
    const parts: DateParts = {
      start,
      end: digits + day.length + ordinal.length,
      form: "words",
      day: Number(day),
      month: date.month,
      year: undefined,
      weekday: weekday && number ? { number, start, end: start + weekday.length } : undefined,
      figures: undefined,
      at: { day: [digits, digits + day.length], month: undefined, year: undefined },
    };
    days.unshift({ ...dateMention(text, parts), ...inYear(parts, borrowedYear(date)) });
  }
  return days;
}

/** "to 3, 2008" behind "April 1". */
function dayBehind(text: Text, plain: string, date: DateMention, { behind }: DatePatterns): DateMention | undefined {
  if (!behind || date.form !== "words" || date.year !== undefined) return undefined;
  if (!date.at.month || date.at.month[0] >= date.at.day[0]) return undefined;
  behind.lastIndex = date.end;
  const match = behind.exec(plain);
  if (!match || match.groups?.comma) return undefined;
  const { day = "", year } = match.groups ?? {};
  const at = date.end + match[0].indexOf(day);
  return dateMention(text, {
    start: at,
    end: date.end + match[0].length,
    form: "words",
    day: Number(day),
    month: date.month,
    year: year ? Number(year) : undefined,
    weekday: undefined,
    figures: undefined,
    at: { day: [at, at + day.length], month: undefined, year: undefined },
  });
}
