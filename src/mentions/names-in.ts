import { calendarNames } from "../content/calendar-names.ts";
import { fold } from "../content/fold.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** A month that words name, with or without a day before it; offsets in the text. */
export interface NamedMonth {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  /** The year right behind it, in four figures. */
  readonly year: string | undefined;
}

/** A weekday that words name in full, with or without a date behind it; offsets in the text. */
export interface NamedWeekday {
  readonly start: number;
  readonly end: number;
  /** Monday is 1. */
  readonly weekday: number;
  /** All of them: "Tuesdays". */
  readonly plural: boolean;
}

interface Patterns {
  readonly spelling: Spelling;
  readonly month: RegExp;
  readonly weekday: RegExp;
  /** Weekdays in full, folded. */
  readonly long: ReadonlySet<string>;
}

const cache = new Map<string, Patterns | undefined>();

function patternsOf(lang: string): Patterns | undefined {
  if (cache.has(lang)) return cache.get(lang);
  const spelling = spellingOf(lang);
  const made = spelling && {
    spelling,
    month: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?<month>${spelling.month})(?![\\p{L}\\p{M}])(?:\\.?,?[\\s\\u00a0\\u202f](?:(?:de|of|عام)[\\s\\u00a0])?(?<year>\\d{4})(?!\\d))?`,
      "gu",
    ),
    weekday: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${spelling.weekday})s?(?![\\p{L}\\p{M}])`, "gu"),
    long: new Set(
      calendarNames(lang)
        .weekdays.slice(0, 7)
        .map(([name]) => fold(name)),
    ),
  };
  cache.set(lang, made);
  return made;
}

/** Every month of a text; none in a language whose dates are not read. @param plain with Latin digits */
export function monthsNamedIn(plain: string, lang: string): NamedMonth[] {
  const patterns = patternsOf(lang);
  if (!patterns) return [];
  return [...plain.matchAll(patterns.month)].flatMap(({ 0: words, index, groups = {} }) => {
    const month = patterns.spelling.months.get(fold(groups.month ?? ""));
    return month ? [{ start: index, end: index + words.length, month, year: groups.year }] : [];
  });
}

/** Every weekday of a text, one or all of them ("Tuesdays"); none in a language whose dates are not read. */
export function weekdaysNamedIn(plain: string, lang: string): NamedWeekday[] {
  const patterns = patternsOf(lang);
  if (!patterns) return [];
  const { spelling, long } = patterns;
  return [...plain.matchAll(patterns.weekday)].flatMap(({ 0: words, index }) => {
    const plural = !long.has(fold(words));
    const name = plural ? fold(words).replace(/s$/, "") : fold(words);
    const weekday = long.has(name) ? spelling.weekdays.get(name) : undefined;
    return weekday ? [{ start: index, end: index + words.length, weekday, plural }] : [];
  });
}
