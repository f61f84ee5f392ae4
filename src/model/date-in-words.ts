import { primaryLanguage } from "./primary-language.ts";
/** Which parts of a date are said beside its day and month. */
export interface DateParts {
  readonly weekday?: boolean;
  readonly year?: boolean;
}

/** The first of a month where a language counts it: French and Italian count no other day. */
const FIRST: Readonly<Record<string, string>> = { fr: "1er", it: "1º" };
/** Languages that put no comma behind the weekday where Intl puts one. */
const NO_COMMA = new Set(["en-GB", "ar"]);

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as a sentence of a language says it, in the Gregorian calendar and Latin digits, the same on every machine.
 * English is British; a language that Intl does not know is set as English.
 * @param iso an ISO date (ISO 8601)
 * @param lang a BCP 47 code
 * @throws RangeError when `lang` is not made like a BCP 47 code, or `iso` is no date
 * @example dateInWords("2008-04-01", "fr", { weekday: true, year: true }) // "mardi 1er avril 2008"
 */
export function dateInWords(iso: string, lang: string, { weekday = false, year = false }: DateParts = {}): string {
  const key = `${lang} ${weekday} ${year}`;
  const format = formats.get(key) ?? formatOf(lang, weekday, year);
  formats.set(key, format);
  const { locale } = format.resolvedOptions();
  const language = primaryLanguage(locale);
  return format
    .formatToParts(Date.parse(`${iso}T00:00Z`))
    .map(({ type, value }, i, parts) => {
      if (type === "day" && value === "1") return FIRST[language] ?? value;
      const isBehindWeekday = type === "literal" && parts[i - 1]?.type === "weekday";
      return isBehindWeekday && (NO_COMMA.has(locale) || NO_COMMA.has(language)) ? " " : value;
    })
    .join("");
}

const formatOf = (lang: string, weekday: boolean, year: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat([lang === "en" ? "en-GB" : lang, "en-GB"], {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    day: "numeric",
    month: "long",
    ...(weekday && { weekday: "long" }),
    ...(year && { year: "numeric" }),
  });
