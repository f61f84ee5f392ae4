import { fold } from "../content/fold.ts";
import { isoDate, weekdayOf } from "../model/calendar.ts";
import type { DateOrder } from "../model/date-order.ts";
import { type DatePatterns, datePatterns } from "./date-patterns.ts";
import type { DateMention, RangeMention } from "./mention.ts";
import { readable } from "./readable.ts";
import type { Text } from "./text.ts";
import { withWeekdays } from "./weekdays-apart.ts";

/** How far before a date the first day of its range may begin: "from Wednesday the 30th and ". */
const REACH = 40;
/** "1, 2, 3 and 4 April": days that one month may carry. */
const MOST_DAYS = 8;

/**
 * Every date that a text states, possible or not, in order, each with the year that itself or its range gives; and
 * the ranges among them. What the rest of the document gives is added later.
 */
export function datesIn(text: Text): { dates: DateMention[]; ranges: RangeMention[] } {
  const plain = readable(text);
  if (!/\d/.test(plain)) return { dates: [], ranges: [] };
  const patterns = datePatterns(text.lang);
  const found = [
    ...patterns.words.flatMap((pattern) => matches(text, plain, pattern, "words", patterns)),
    // What such a date has at least is looked for first: the patterns with weekdays around it are dear.
    ...(/\d-\d/.test(plain) ? matches(text, plain, patterns.iso, "iso", patterns) : []),
    ...(/\d[./-]\d/.test(plain) ? matches(text, plain, patterns.figures, "figures", patterns) : []),
    ...patterns.day.flatMap((pattern) => matches(text, plain, pattern, "day", patterns)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const dates = found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
  return withWeekdays(plain, joined(text, plain, withNeighbours(text, plain, dates, patterns), patterns), patterns);
}

function matches(
  text: Text,
  plain: string,
  pattern: RegExp,
  form: DateMention["form"],
  { spelling }: DatePatterns,
): DateMention[] {
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const { groups = {}, index } = match;
    const words = spelling?.months.get(fold(groups.month ?? ""));
    const month = form === "words" ? words : form === "day" ? 0 : Number(groups.month);
    if (month === undefined) return [];
    const { indices } = match;
    const at = (group: string): readonly [number, number] | undefined => indices?.groups?.[group];
    const name = groups.weekday ?? groups.after ?? groups.afterword;
    const number = name && spelling?.weekdays.get(fold(name));
    const [start = 0] = at("weekday") ?? at("after") ?? at("afterword") ?? [];
    const short = groups.short ?? groups.zero ?? (groups.year?.length === 2 ? groups.year : undefined);
    return [
      mention(text, {
        start: index,
        // The point behind a month belongs to the sentence.
        end: index + match[0].length - (form === "words" && match[0].endsWith(".") ? 1 : 0),
        form,
        day: Number(groups.day),
        month,
        year: groups.year?.length === 4 ? Number(groups.year) : undefined,
        short: short === undefined ? undefined : Number(short),
        weekday: name && number ? { number, start, end: start + name.length } : undefined,
        figures:
          form === "figures"
            ? {
                first: Number(groups.day),
                second: Number(groups.month),
                sign: groups.sign ?? "",
                yearLength: groups.year?.length ?? 0,
              }
            : undefined,
        at: {
          day: at("day") ?? [index, index],
          month: at("month"),
          year: at("year") ?? at("short") ?? at("zero"),
        },
      }),
    ];
  });
}

type Parts = Pick<DateMention, "start" | "end" | "form" | "day" | "month" | "year" | "weekday" | "figures" | "at"> & {
  /** A year of two figures. */
  readonly short?: number | undefined;
};

function mention(text: Text, { short, ...parts }: Parts): DateMention {
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

/** Figures read in the order that is known to be meant, or the only one that makes a day. */
export function inOrder(date: DateMention, order: DateOrder | undefined): DateMention {
  const { figures, understood, at, iso: only } = date;
  if (!figures || !at.month || (order === "year month day" && figures.yearLength === 4)) return date;
  const monthFirst = order ? order === "month day year" : only !== undefined && Number(only.slice(5, 7)) !== date.month;
  if (!order && !monthFirst) return date;
  const [day, month] = monthFirst ? [figures.second, figures.first] : [figures.first, figures.second];
  const iso = understood && isoDate(understood.year, month, day);
  const known = { day, month, iso, readings: iso ? [iso] : [] };
  if (order === "year month day") return { ...date, iso: undefined, readings: [] }; // 05-03-08 is in 2005
  return { ...date, ...known, at: monthFirst ? { ...at, day: at.month, month: at.day } : at };
}

/** Whether words stand in quotation marks of their own. */
export const isQuoted = (plain: string, start: number, end: number): boolean =>
  /[«“„"‘'‹][\s\u00a0\u202f]*$/.test(plain.slice(Math.max(0, start - 3), start)) &&
  /^[.,;]?[\s\u00a0\u202f]*[»”"’'›“]/.test(plain.slice(end, end + 4));

/** Adds the days that borrow the month of the date behind them ("1 and 2 April") or before them ("April 1 to 3"). */
function withNeighbours(
  text: Text,
  plain: string,
  dates: readonly DateMention[],
  { before, behind, spelling }: DatePatterns,
): DateMention[] {
  const all: DateMention[] = [];
  // Where the last date with a month ends. "Tuesday 1st" has none, until one follows: "Tuesday 1st and Wednesday 2nd April".
  let limit = 0;
  for (const date of dates) {
    const days: DateMention[] = [date];
    let start = date.start;
    while (
      before &&
      date.form === "words" &&
      date.at.month &&
      date.at.month[0] > date.at.day[0] &&
      days.length < MOST_DAYS
    ) {
      const from = Math.max(limit, start - REACH);
      const match = before.exec(plain.slice(from, start));
      if (!match || (match.groups?.comma && days.length === 1)) break;
      const { groups = {} } = match;
      start = from + match.index;
      while (all.at(-1)?.form === "day" && (all.at(-1)?.start ?? 0) >= start) all.pop();
      const digits = start + match[0].indexOf(groups.day ?? "", groups.weekday?.length ?? 0);
      const number = groups.weekday && spelling?.weekdays.get(fold(groups.weekday));
      const parts: Parts = {
        start,
        end: digits + (groups.day?.length ?? 0) + (groups.ordinal?.length ?? 0),
        form: "words",
        day: Number(groups.day),
        month: date.month,
        year: undefined,
        weekday: groups.weekday && number ? { number, start, end: start + groups.weekday.length } : undefined,
        figures: undefined,
        at: { day: [digits, digits + (groups.day?.length ?? 0)], month: undefined, year: undefined },
      };
      days.unshift({ ...mention(text, parts), ...inYear(parts, borrowed(date)) });
    }
    if (
      behind &&
      date.form === "words" &&
      date.year === undefined &&
      date.at.month &&
      date.at.month[0] < date.at.day[0]
    ) {
      behind.lastIndex = date.end;
      const match = behind.exec(plain);
      if (match && !match.groups?.comma) {
        const { day = "", year } = match.groups ?? {};
        const at = date.end + match[0].indexOf(day);
        const parts: Parts = {
          start: at,
          end: date.end + match[0].length,
          form: "words",
          day: Number(day),
          month: date.month,
          year: year ? Number(year) : undefined,
          weekday: undefined,
          figures: undefined,
          at: { day: [at, at + day.length], month: undefined, year: undefined },
        };
        const last = mention(text, parts);
        days[0] = { ...date, ...inYear(date, borrowed(last)) };
        days.push(last);
      }
    }
    all.push(...days);
    if (date.form !== "day") limit = days.at(-1)?.end ?? limit;
  }
  return all;
}

const borrowed = ({ understood }: DateMention): DateMention["understood"] =>
  understood && { year: understood.year, from: "range" };

/** Dates that stand side by side with nothing but "to", "and" or a dash between them; one gives the other its year. */
function joined(
  text: Text,
  plain: string,
  dates: DateMention[],
  { between, spelling }: DatePatterns,
): { dates: DateMention[]; ranges: RangeMention[] } {
  const ranges: RangeMention[] = [];
  const and = new Set(spelling?.tongue.and.map(fold));
  for (let i = dates.length - 2; i >= 0; i--) {
    let [first, last] = [dates[i], dates[i + 1]];
    if (!first || !last) continue;
    const groups = between.exec(plain.slice(first.end, last.start))?.groups;
    if (!groups && !/^[\s]*[–—-][\s]*$/.test(plain.slice(first.end, last.start))) continue;
    if (!first.understood) first = dates[i] = { ...first, ...inYear(first, borrowed(last)) };
    if (!last.understood) last = dates[i + 1] = { ...last, ...inYear(last, borrowed(first)) };
    const isList = groups?.comma !== undefined || (groups?.to !== undefined && and.has(fold(groups.to)));
    ranges.push({
      kind: "range",
      text,
      start: first.start,
      end: last.end,
      span: text.spanOf(first.start, last.end),
      first,
      last,
      joined: isList ? "and" : "to",
    });
  }
  return { dates, ranges: ranges.reverse() };
}
