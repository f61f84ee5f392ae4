import { calendarNames } from "../content/calendar-names.ts";
import { fold } from "../content/fold.ts";
import { readLanguages } from "./languages/index.ts";
import type { LocaleData } from "./languages/locale-data.ts";
import { spellingOf } from "./spelling.ts";

type Kind = "months" | "weekdays";

/** Short names of one language are words of another. */
const LONG: Readonly<Record<Kind, number>> = { months: 24, weekdays: 7 };
const tables = new Map<Kind, ReadonlyMap<string, ReadonlySet<number>>>();

/**
 * The month or weekday that a word is in some language that is read, whichever; undefined for a word that is none, or
 * not the same in all.
 */
export function foreignName(word: string, kind: Kind): number | undefined {
  const table = tables.get(kind) ?? tableOf(kind);
  tables.set(kind, table);
  const numbers = table.get(fold(word));
  const [only] = numbers ?? [];
  return numbers?.size === 1 ? only : undefined;
}

function tableOf(kind: Kind): ReadonlyMap<string, ReadonlySet<number>> {
  const table = new Map<string, Set<number>>();
  for (const lang of readLanguages)
    for (const [name, number] of calendarNames(lang)[kind].slice(0, LONG[kind])) {
      const known = table.get(fold(name)) ?? new Set();
      table.set(fold(name), known.add(number));
    }
  return table;
}

/**
 * Whether a month stands in the words of its own language: behind a weekday of it ("Thu, 1 May 2008"), or in a paragraph
 * that is written in it and not in the language of the document.
 * @param before the word before the date, if there is one
 */
export function isAtHome(month: string, before: string | undefined, plain: string, lang: string): boolean {
  const own = spellingOf(lang);
  const words = new Set(plain.toLowerCase().match(/\p{L}+/gu) ?? []);
  const count = (small: readonly string[]): number => small.filter((one) => words.has(one)).length;
  return readLanguages.some((other) => {
    const { months, weekdays, locale } = spellingOf(other) ?? {};
    if (!own || !months?.has(fold(month)) || own.locale === locale) return false;
    const day = before === undefined ? undefined : fold(before);
    if (day !== undefined && weekdays?.has(day) && !own.weekdays.has(day)) return true;
    const [here, there] = [smallWords(own.locale), smallWords(locale)];
    return count(there.filter((one) => !here.includes(one))) >= 2 && !count(here.filter((one) => !there.includes(one)));
  });
}

/** What tells a language in a few words; a single letter ("a", "e") is a word of too many. */
const smallWords = (locale: LocaleData | undefined): readonly string[] =>
  locale
    ? [locale.the, locale.of, locale.to, locale.and, locale.at].flat().filter((word) => /^\p{L}{2,}$/u.test(word))
    : [];
