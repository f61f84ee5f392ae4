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
    const plain = name.replace(/\.$/, "");
    if (/^\d*$/.test(plain)) return;
    names.set(fold(plain), number);
    spelled[kind].push(plain, plain.normalize("NFD").replace(/\p{M}/gu, ""));
  };
  for (const code of new Set([lang, "en"])) {
    for (const width of ["long", "short"] as const) {
      const within = new Intl.DateTimeFormat(code, { month: width, weekday: width, day: "numeric", timeZone: "UTC" });
      const alone = new Intl.DateTimeFormat(code, { month: width, timeZone: "UTC" });
      for (let i = 0; i < 12; i++) {
        const date = new Date(Date.UTC(2024, i, 1));
        add("month", months, alone.format(date), i + 1);
        for (const part of within.formatToParts(date))
          if (part.type === "month") add("month", months, part.value, i + 1);
      }
      for (let i = 1; i <= 7; i++)
        for (const part of within.formatToParts(new Date(Date.UTC(2024, 0, i)))) // 1 January 2024 is a Monday
          if (part.type === "weekday") add("weekday", weekdays, part.value, i);
    }
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
