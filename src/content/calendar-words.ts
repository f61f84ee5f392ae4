import { calendarNames } from "./calendar-names.ts";
import { fold } from "./fold.ts";
import { vocabularies } from "./words/index.ts";

/** What a language calls its months and weekdays (folded name to number from 1, Monday is 1), and patterns that find them. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly monthPattern: string;
  readonly weekdayPattern: string;
  readonly ordinalPattern: string;
}

const cache = new Map<string, CalendarWords>();

/** Names come from Intl, long and short, by themselves and within a date; the language's own list adds to them. */
export function calendarWords(lang: string): CalendarWords {
  const cached = cache.get(lang);
  if (cached) return cached;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const spelled: { month: string[]; weekday: string[] } = { month: [], weekday: [] };
  const add = (kind: "month" | "weekday", names: Map<string, number>, name: string, number: number) => {
    names.set(fold(name), number);
    spelled[kind].push(name, name.normalize("NFD").replace(/\p{M}/gu, ""));
  };
  for (const code of new Set([lang, "en"])) {
    const { months: ofMonths, weekdays: ofWeekdays } = calendarNames(code);
    for (const [name, number] of ofMonths) add("month", months, name, number);
    for (const [name, number] of ofWeekdays) add("weekday", weekdays, name, number);
  }
  const words = vocabularies(lang);
  for (const word of words) {
    for (const [name, number] of Object.entries(word.months)) add("month", months, name, number);
    for (const [name, number] of Object.entries(word.weekdays)) add("weekday", weekdays, name, number);
  }
  const made = {
    months,
    weekdays,
    monthPattern: alternatives(spelled.month),
    weekdayPattern: alternatives(spelled.weekday),
    ordinalPattern: alternatives(words.flatMap((word) => word.ordinals)),
  };
  cache.set(lang, made);
  return made;
}

/** A pattern of one of the words, the longest first. */
export const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
        .replace(/ /g, "[\\s\\u00a0\\u202f]+")
        .replace(/'/g, "['’]"),
    )
    .join("|");
