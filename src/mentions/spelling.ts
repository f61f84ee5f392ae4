import { calendarNames } from "../content/calendar-names.ts";
import { alternatives } from "../content/calendar-words.ts";
import { fold } from "../content/fold.ts";
import { primaryLanguage } from "../model/primary-language.ts";
import { localeDataOf } from "./languages/index.ts";
import type { LocaleData } from "./languages/locale-data.ts";

/** How dates are spelled in the prose of one language: names by their folded form, and patterns that find them. */
export interface Spelling {
  readonly locale: LocaleData;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly month: string;
  readonly weekday: string;
}

const cache = new Map<string, Spelling | undefined>();

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

/** The spelling of a language, or undefined for one whose dates are not read. @param lang a BCP 47 code */
export function spellingOf(lang: string): Spelling | undefined {
  const code = primaryLanguage(lang);
  if (cache.has(code)) return cache.get(code);
  const locale = localeDataOf(code);
  const made = locale && make(code, locale);
  cache.set(code, made);
  return made;
}

function make(code: string, locale: LocaleData): Spelling {
  const names = calendarNames(code);
  const months = [...names.months, ...Object.entries(locale.months)];
  const weekdays = [...names.weekdays, ...Object.entries(locale.weekdays)];
  return {
    locale,
    months: new Map(months.map(([name, number]) => [fold(name), number])),
    weekdays: new Map(weekdays.map(([name, number]) => [fold(name), number])),
    month: pattern(
      months.map(([name]) => name),
      locale,
    ),
    weekday: pattern(
      weekdays.map(([name]) => name),
      locale,
    ),
  };
}

/** Every name with its accents, composed or not, and without; in small letters as well where the language writes them so. */
function pattern(names: readonly string[], { capitals }: LocaleData): string {
  const spelled = names.flatMap((name) => [name, name.normalize("NFD"), plain(name)]);
  const upper = spelled.flatMap((name) => [capital(name), name.toUpperCase()]);
  return alternatives(capitals ? upper : [...spelled.map((name) => name.toLowerCase()), ...upper]);
}
