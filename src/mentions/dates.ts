import { latinDigits } from "../content/dates.ts";
import { fold } from "../content/fold.ts";
import { isoDate } from "../model/calendar.ts";
import { type DatePatterns, datePatterns } from "./date-patterns.ts";
import type { DateMention, RangeMention } from "./mention.ts";
import type { Text } from "./text.ts";

/** How far before a date the first day of its range may begin: "from Wednesday the 30th and ". */
const REACH = 40;
/** "1, 2, 3 and 4 April": days that one month may carry. */
const MOST_DAYS = 8;

/**
 * Every date that a text states, possible or not, in order, each with the year that itself or its range gives; and
 * the ranges among them. What the rest of the document gives is added later.
 */
export function datesIn(text: Text): { dates: DateMention[]; ranges: RangeMention[] } {
  const plain = latinDigits(text.plain);
  if (!/\d/.test(plain)) return { dates: [], ranges: [] };
  const patterns = datePatterns(text.lang);
  const found = [
    ...patterns.words.flatMap((pattern) => matches(text, plain, pattern, "words", patterns)),
    ...matches(text, plain, patterns.iso, "iso", patterns),
    ...matches(text, plain, patterns.figures, "figures", patterns),
    ...patterns.day.flatMap((pattern) => matches(text, plain, pattern, "day", patterns)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const dates = found.filter((date, i) => !found.some((other, j) => j < i && other.end > date.start));
  return joined(text, plain, withNeighbours(text, plain, dates, patterns), patterns);
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
    const place = placesIn(match);
    const name = groups.weekday ?? groups.after ?? groups.afterword;
    const number = name && spelling?.weekdays.get(fold(name));
    const at = groups.weekday ? index : index + match[0].lastIndexOf(name ?? "");
    return [
      mention(text, {
        start: index,
        end: index + match[0].length,
        form,
        day: Number(groups.day),
        month,
        year: groups.year?.length === 4 ? Number(groups.year) : undefined,
        weekday: name && number ? { number, start: at, end: at + name.length } : undefined,
        figures:
          form === "figures"
            ? {
                first: Number(groups.day),
                second: Number(groups.month),
                sign: groups.sign ?? "",
                yearLength: groups.year?.length ?? 0,
              }
            : undefined,
        at: place,
      }),
    ];
  });
}

/** Where the day, the month and the year of a match stand: each is looked for behind the weekday, the year last. */
function placesIn({ 0: whole, index, groups = {} }: RegExpMatchArray): DateMention["at"] {
  const base = index ?? 0;
  const from = groups.weekday ? groups.weekday.length : 0;
  const find = (part: string | undefined, last: boolean): readonly [number, number] | undefined => {
    if (part === undefined) return undefined;
    const at = last ? whole.lastIndexOf(part) : whole.indexOf(part, from);
    return [base + at, base + at + part.length];
  };
  const year = find(groups.year, !/^\d{4}-/.test(whole.slice(from).trim()));
  const month = find(groups.month, false);
  return { day: find(groups.day, false) ?? [base, base], month, year };
}

type Parts = Pick<DateMention, "start" | "end" | "form" | "day" | "month" | "year" | "weekday" | "figures" | "at">;

const mention = (text: Text, parts: Parts): DateMention => ({
  kind: "date",
  text,
  span: text.spanOf(parts.start, parts.end),
  quoted: isQuoted(text.plain, parts.start, parts.end),
  ...parts,
  ...inYear(parts, parts.year === undefined ? undefined : { year: parts.year, from: "written" }),
});

/** A date in the year that it is understood to be in. */
export const inYear = (
  { month, day }: Pick<DateMention, "month" | "day">,
  understood: DateMention["understood"],
): Pick<DateMention, "understood" | "iso"> => ({
  understood,
  iso: understood && month > 0 ? isoDate(understood.year, month, day) : undefined,
});

const isQuoted = (plain: string, start: number, end: number): boolean =>
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
  for (const date of dates) {
    const limit = all.at(-1)?.end ?? 0;
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
      const digits = start + match[0].indexOf(groups.day ?? "", groups.weekday?.length ?? 0);
      const number = groups.weekday && spelling?.weekdays.get(fold(groups.weekday));
      const parts: Parts = {
        start,
        end: digits + (groups.day?.length ?? 0),
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
    ranges.unshift({
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
  return { dates, ranges };
}
