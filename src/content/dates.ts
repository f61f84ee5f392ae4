import { isoDate } from "../model/calendar.ts";
import type { DateOrder } from "../model/date-order.ts";
import { alternatives, calendarWords } from "./calendar-words.ts";
import { fold } from "./fold.ts";
import { vocabularies } from "./words/index.ts";

/** A day as it was written: where in the text (UTF-16 offsets), and what it says. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** ISO date; undefined when there is no such day. */
  readonly iso: string | undefined;
  /** Monday is 1; undefined when no weekday was written. */
  readonly weekday: number | undefined;
}

interface Patterns {
  readonly lead: RegExp;
  /** The ways to write a day, in the order in which they are tried. */
  readonly forms: readonly RegExp[];
  readonly range: RegExp;
}

const S = "[\\s\\u00a0\\u202f]";
const cache = new Map<string, Patterns>();

function patterns(lang: string): Patterns {
  const cached = cache.get(lang);
  if (cached) return cached;
  const { monthPattern: months, weekdayPattern: weekdays, ordinalPattern: ordinals } = calendarWords(lang);
  const words = vocabularies(lang);
  const from = alternatives(words.flatMap((word) => word.from));
  const to = alternatives(words.flatMap((word) => [...word.to, ...word.and]));
  const lead = `(?:(?:${from})${S}+)*(?:(?<weekday>${weekdays})\\.?,?،?${S}+)?(?:(?:${from})${S}+)?`;
  const day = `(?<day>\\d{1,2})(?:${S}?(?:${ordinals}))?\\.?`;
  const month = `(?:(?:of|de)${S}+)?(?<month>${months})\\.?(?:${S}*/${S}*(?:${months}))?`;
  const written = `${day}(?:${S}+${month}(?:,?${S}+(?<year>\\d{4}))?)?`;
  const american = `(?<month>${months})\\.?${S}+(?<day>\\d{1,2})(?:${ordinals})?(?:,?${S}+(?<year>\\d{4}))`;
  const iso = `(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})`;
  const figures = `(?<first>\\d{1,2})[./](?<second>\\d{1,2})[./](?<year>\\d{4})`;
  const made = {
    lead: new RegExp(lead, "iuy"),
    forms: [iso, figures, american, written].map((form) => new RegExp(`(?:${form})(?![\\p{L}\\d])`, "iuy")),
    range: new RegExp(`${S}*(?:–|—|-|/|,|،|(?:${to})(?=${S})|و)${S}*`, "iuy"),
  };
  cache.set(lang, made);
  return made;
}

interface Partial {
  start: number;
  end: number;
  day: number;
  month: number | undefined;
  year: number | undefined;
  weekday: number | undefined;
}

/** One day at `from`, in any of the ways a person writes it; its month and year may be missing. */
function partialAt(text: string, from: number, lang: string, order: DateOrder | undefined): Partial | undefined {
  const { lead, forms } = patterns(lang);
  lead.lastIndex = from;
  const weekday = lead.exec(text)?.groups?.weekday;
  const at = Math.max(from, lead.lastIndex);
  const form = forms.find((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
  if (!form) return undefined;
  const end = form.lastIndex;
  form.lastIndex = at;
  const groups = form.exec(text)?.groups ?? {};
  const words = calendarWords(lang);
  const figures = groups.first ? inOrder(Number(groups.first), Number(groups.second), lang, order) : undefined;
  const month =
    figures?.month ??
    (groups.month && (/^\d/.test(groups.month) ? Number(groups.month) : words.months.get(fold(groups.month))));
  return {
    start: from,
    end,
    day: figures?.day ?? Number(groups.day),
    month: month || undefined,
    year: groups.year ? Number(groups.year) : undefined,
    weekday: weekday ? words.weekdays.get(fold(weekday)) : undefined,
  };
}

/** The figures of 03/04/2008: day first, unless the house or the figures themselves say that an English date is not. */
function inOrder(
  first: number,
  second: number,
  lang: string,
  order: DateOrder | undefined,
): { day: number; month: number } {
  const monthFirst = /^en\b/.test(lang) && (order ? order === "month day year" : first <= 12 && second > 12);
  return monthFirst ? { day: second, month: first } : { day: first, month: second };
}

const complete = ({ start, end, day, month, year, weekday }: Partial): WrittenDate | undefined =>
  month && year ? { start, end, weekday, iso: isoDate(year, month, day) } : undefined;

/**
 * The day that the text begins with, its month and year included.
 * @param order of the figures in 03/04/2008, where the language leaves it open
 */
export const dateAt = (
  text: string,
  from: number,
  lang: string,
  order: DateOrder | undefined,
): WrittenDate | undefined => {
  const partial = partialAt(latinDigits(text), from, lang, order);
  return partial && complete(partial);
};

/**
 * All days of a text that is a date or a range and nothing else, first and last; the first borrows the month and
 * year it leaves out from the last. Undefined when the text is anything else.
 * @example dateRange("1 and 2 April 2008", "en") // 2008-04-01, 2008-04-02
 */
export function dateRange(
  written: string,
  lang: string,
  order: DateOrder | undefined,
): readonly WrittenDate[] | undefined {
  const text = latinDigits(written);
  const { range } = patterns(lang);
  const partials: Partial[] = [];
  for (let at = text.search(/\S/); at >= 0 && at < text.length; ) {
    const partial = partialAt(text, at, lang, order);
    if (!partial) return undefined;
    partials.push(partial);
    range.lastIndex = partial.end;
    if (!text.slice(partial.end).trim()) break;
    if (!range.test(text)) return undefined;
    at = range.lastIndex;
  }
  for (let i = partials.length - 2; i >= 0; i--) {
    const [partial, next] = [partials[i], partials[i + 1]];
    if (!partial || !next) continue;
    partial.month ??= next.month;
    partial.year ??= next.year;
  }
  const dates = partials.map(complete);
  return dates.length && dates.every((date) => date !== undefined) ? dates : undefined;
}

/** Arabic-Indic and Persian digits made Latin, one unit for one: offsets stay. */
export const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
