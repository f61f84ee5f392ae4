import { calendarNames } from "../content/calendar-names.ts";
import { latinDigits } from "../content/dates.ts";
import { fold } from "../content/fold.ts";
import type { DateMention, TimeMention } from "../mentions/mention.ts";
import { numberWordsIn } from "../mentions/number-words.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { type Spelling, spellingOf } from "../mentions/spelling.ts";
import type { Text, TextLink } from "../mentions/text.ts";
import { weekdayOf } from "../model/calendar.ts";
import { figuresIn } from "./figures.ts";
import { comparableLink, telephoneKeys } from "./same-address.ts";
import type { Statement } from "./statement.ts";

/** Offsets within a text, `end` exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

// Groups of figures that begin like a number one dials: "+33 (0)3 88 41 25 60", "(709) 555-0102", "03 88 41 25 60".
const TELEPHONE =
  /(?<![\p{L}\p{N}.,:/+-])(?=\+|00|0\d[\s\u00a0.]|\(\d|\d{3}-\d{3}-)(?:\+\d{1,4}|\(\d{2,5}\)|\d{2,5})(?:[\s\u00a0\u202f./-]{0,2}(?:\(\d{1,4}\)|\d{1,5})){2,7}(?![\p{N}-])/gu;

/** Everything that a text states and that its translation has to state as well, in order. */
export function statementsIn({ text, dates, times }: TextMentions): Statement[] {
  const plain = latinDigits(text.plain);
  const telephones = [...plain.matchAll(TELEPHONE)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => {
      const digits = plain.slice(start, end).replace(/\D/g, "").length;
      return digits >= 8 && digits <= 15 && !isTaken({ start, end }, [...dates, ...text.links]);
    });
  const taken: Place[] = [...dates, ...times, ...telephones, ...text.links.filter(({ auto }) => auto)];
  const months = monthsIn(text, plain, taken);
  // « sept » is a month cut short, and seven.
  taken.push(...months.filter(({ statement }) => statement.weight === "figure").map(({ place }) => place));
  return [
    ...dates.map((date) => dateStatement(text, date)),
    ...months.map(({ statement }) => statement),
    ...weekdaysIn(text, plain, taken),
    ...times.map((time) => timeStatement(text, time)),
    ...telephones.map((place) => made(text, place, "telephone", telephoneKeys(plain.slice(place.start, place.end)))),
    ...text.links.map((link) => linkStatement(text, link)),
    ...figuresIn(plain)
      .filter((place) => !isTaken(place, taken))
      .map((figure) => ({
        ...made(text, figure, "number", { needs: figure.keys, offers: figure.offers }),
        weight: figure.always ? ("answer" as const) : ("figure" as const),
      })),
    ...numberWordsIn(text.plain, text.lang)
      .filter((place) => !isTaken(place, taken))
      .map(({ value, kind, ...place }) => ({
        ...made(text, place, "number", { needs: [`n:${value}`], offers: [`n:${value}`] }),
        figure: undefined,
        weight: kind === "exact" ? ("word" as const) : ("answer" as const),
      })),
  ].sort((a, b) => a.span.start - b.span.start);
}

const isTaken = ({ start, end }: Place, taken: readonly Place[]): boolean =>
  taken.some((one) => one.start < end && start < one.end);

const made = (
  text: Text,
  { start, end }: Place,
  kind: Statement["kind"],
  { needs, offers }: { readonly needs: readonly string[]; readonly offers: readonly string[] },
): Statement => ({
  kind,
  span: text.spanOf(start, end),
  words: text.plain.slice(start, end),
  figure: text.plain.slice(start, end),
  needs: [needs],
  offers,
  weight: "figure",
});

const two = (number: number): string => String(number).padStart(2, "0");

function dateStatement(text: Text, date: DateMention): Statement {
  const { day, month, year, iso, figures } = date;
  const days = iso ? [iso.slice(5)] : [`${two(month)}-${two(day)}`];
  // Either may be meant; the other language says which.
  if (!iso && figures) days.push(`${two(figures.first)}-${two(figures.second)}`);
  return {
    ...made(text, date, "date", { needs: [], offers: [] }),
    figure: undefined,
    // "mercredi 2" says no month, and is the same day.
    needs: [
      [...days.map((one) => `d:${one}`), `day:${day}`],
      [...days.flatMap((one) => (year ? [`d:${one}:${year}`, `d:${one}:?`] : [`d:${one}`])), `day:${day}`],
    ],
    offers: [
      ...days.flatMap((one) => [`d:${one}`, `d:${one}:${year ?? "?"}`]),
      ...(month === 0 ? [`day:${day}`] : [`m:${month}`, `m:${month}:${year ?? "?"}`]),
      `n:${day}`,
      ...(year ? [`n:${year}`] : []),
      ...(iso ? [`w:${weekdayOf(iso)}`] : date.weekday ? [`w:${date.weekday.number}`] : []),
    ],
    // "Tuesday the 2nd": which month is left to the sentence, so that a translation may say it.
    weight: month === 0 ? "answer" : "figure",
  };
}

/** Months that stand without a day: "in June 2027". One without its year may be another word, and only answers. */
function monthsIn(text: Text, plain: string, taken: readonly Place[]): { place: Place; statement: Statement }[] {
  const names = namesOf(text.lang);
  if (!names) return [];
  const { spelling, month: pattern } = names;
  return [...plain.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
    const place = { start: index, end: index + words.length };
    const month = spelling.months.get(fold(groups.month ?? ""));
    if (!month || isTaken(place, taken)) return [];
    const { year } = groups;
    const statement: Statement = {
      ...made(text, place, "date", { needs: [], offers: [] }),
      figure: undefined,
      needs: [[`m:${month}`], year ? [`m:${month}:${year}`, `m:${month}:?`] : [`m:${month}`]],
      offers: [`m:${month}`, `m:${month}:${year ?? "?"}`, ...(year ? [`n:${year}`] : [])],
      weight: year ? "figure" : "answer",
    };
    return [{ place, statement }];
  });
}

interface Names {
  readonly spelling: Spelling;
  readonly month: RegExp;
  readonly weekday: RegExp;
  /** Weekdays in full, folded. */
  readonly long: ReadonlySet<string>;
}

const names = new Map<string, Names | undefined>();

/** What finds the months and weekdays of a language; undefined for one whose dates are not read. */
function namesOf(lang: string): Names | undefined {
  if (names.has(lang)) return names.get(lang);
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
  names.set(lang, made);
  return made;
}

/** Weekdays that stand without a date. */
function weekdaysIn(text: Text, plain: string, taken: readonly Place[]): Statement[] {
  const names = namesOf(text.lang);
  if (!names) return [];
  const { spelling, weekday, long } = names;
  return [...plain.matchAll(weekday)].flatMap(({ 0: words, index }) => {
    const place = { start: index, end: index + words.length };
    const name = fold(words).replace(/s$/, (s) => (long.has(fold(words)) ? s : ""));
    const number = long.has(name) ? spelling.weekdays.get(name) : undefined;
    if (!number || isTaken(place, taken)) return [];
    const keys = [`w:${number}`];
    // "le mercredi 2": the sentence leaves the month to the reader.
    const day = /^[\s\u00a0\u202f](\d{1,2})(?![\p{N}\p{L}]|[.,:]\d)/u.exec(plain.slice(place.end, place.end + 5))?.[1];
    const offers = day ? [...keys, `day:${Number(day)}`] : keys;
    return [{ ...made(text, place, "date", { needs: keys, offers }), figure: undefined, weight: "word" as const }];
  });
}

function timeStatement(text: Text, time: TimeMention): Statement {
  const ends = [time.from, ...(time.to === undefined ? [] : [time.to])].map(timeKeys);
  return {
    ...made(text, time, "time", { needs: [], offers: [] }),
    figure: undefined,
    needs: ends,
    offers: ends.flat(),
  };
}

/** A time of day, and the figures that it may be written in where the other language does not show it for a time. */
function timeKeys(minutes: number): string[] {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  const hours = [...new Set([hour, hour % 12 || 12])];
  return [`t:${minutes % 1440}`, ...hours.map((one) => (rest ? `n:${one}.${two(rest)}` : `n:${one}`))];
}

function linkStatement(text: Text, link: TextLink): Statement {
  const { href } = link;
  const [, scheme = "", rest = ""] = /^(mailto|tel):([^?]*)/i.exec(href) ?? [];
  if (/^tel$/i.test(scheme)) return made(text, link, "telephone", telephoneKeys(rest));
  const key = scheme ? `mail:${rest.toLowerCase()}` : `link:${comparableLink(href)}`;
  const statement = made(text, link, scheme ? "email" : "link", { needs: [key], offers: [key] });
  return link.auto ? statement : { ...statement, words: scheme ? rest : shown(href, text, link), figure: undefined };
}

/** A link for a message: the address where it leads elsewhere, else its words. */
const shown = (href: string, { plain }: Text, { start, end }: TextLink): string =>
  /^https?:/i.test(href) ? href : plain.slice(start, end);
