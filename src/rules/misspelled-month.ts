import { calendarNames } from "../content/calendar-names.ts";
import { alternatives } from "../content/calendar-words.ts";
import { fold } from "../content/fold.ts";
import { monthLike, weekdayLike } from "../mentions/date-like.ts";
import { foreignName, isAtHome } from "../mentions/foreign-names.ts";
import type { DateMention } from "../mentions/mention.ts";
import { readable } from "../mentions/readable.ts";
import { type Spelling, spellingOf } from "../mentions/spelling.ts";
import type { Text } from "../mentions/text.ts";
import { isNear } from "../model/nearest.ts";
import { isOneSlip } from "../model/one-slip.ts";
import { mentionRule } from "./mention-rule.ts";
import type { Slip } from "./rule.ts";

const S = "[\\s\\u00a0\\u202f]";
const LETTERS = "\\p{L}[\\p{L}\\p{M}]+";
/** The shortest and the longest word that is looked at: counted here, since a pattern that counts letters is slow to make. */
const [SHORTEST, LONGEST] = [3, 14];

/** A month or a weekday of a date that is written wrong, or in another language: "2 Arpil 2008", "Teusday 1 April". */
export const misspelledMonth = mentionRule({
  id: "misspelled-month",
  severity: "warning",
  scope: "text",
  *check({ text, dates }) {
    const spelling = spellingOf(text.lang);
    const plain = readable(text);
    if (!spelling || !/\d/.test(plain)) return;
    const told = new Set<number>();
    const hasYear = /(?:19|20)\d{2}/.test(plain);
    for (const { pattern, needsYear } of patternsOf(text, spelling))
      for (const match of needsYear && !hasYear ? [] : plain.matchAll(pattern)) {
        const { word = "", weekday } = match.groups ?? {};
        const [at = 0] = match.indices?.groups?.word ?? [];
        if (word.length < SHORTEST || word.length > LONGEST) continue;
        const before = wordBefore(plain, match.index);
        if (told.has(at) || spelling.months.has(fold(word)) || isForeign(before, spelling)) continue;
        const found = meant(word, "months", text.lang);
        if (!found || (weekday && spelling.weekdays.has(fold(word)))) continue;
        if (!found.certain && isAtHome(word, before, plain, text.lang)) continue;
        told.add(at);
        yield slip(
          text,
          at,
          word,
          monthLike(spelling.locale.capitals ? word : small(word), found.number, text.lang),
          found.certain,
          "month",
        );
      }
    for (const date of dates) yield* weekdayBefore(text, plain, date, spelling);
  },
});

interface Pattern {
  readonly pattern: RegExp;
  /** It can match only where a year stands: a text without one is not searched. */
  readonly needsYear: boolean;
}

const cache = new Map<string, readonly Pattern[]>();

/** A day and a word, with a weekday or a year that say that a date is meant; or nothing else in the line. */
function patternsOf({ lang, place }: Text, { locale, weekday }: Spelling): readonly Pattern[] {
  const whole = place === "letterhead" || place === "field" || place === "heading";
  const key = `${lang} ${whole}`;
  const known = cache.get(key);
  if (known) return known;
  const ordinals = alternatives(locale.ordinals);
  const of = locale.of.length ? `(?:(?:${alternatives(locale.of)})${S})?` : "";
  const the = locale.the.length ? `(?:(?:${alternatives(locale.the)})${S})?` : "";
  const day = `(?<![\\p{L}\\p{N}.,:/+-])\\d{1,2}${ordinals ? `(?:${S}?(?:${ordinals})(?!\\p{L}))?` : ""}`;
  const year = "(?:19|20)\\d{2}(?![\\p{L}\\p{N}]|[.,:]\\d)";
  const lead = `(?<![\\p{L}\\p{M}])(?<weekday>${weekday})\\.?,?${S}{1,2}${the}`;
  const made = [
    `${day}${S}{1,2}${of}(?<word>${LETTERS})\\.?,?${S}{1,2}${of}${year}`,
    `${lead}${day}${S}{1,2}${of}(?<word>${LETTERS})(?![\\p{L}\\p{M}])`,
    ...(whole ? [`^${S}*${day}${S}{1,2}${of}(?<word>${LETTERS})${S}*$`] : []),
    ...(locale.monthFirst ? [`(?<![\\p{L}\\p{M}])(?<word>\\p{Lu}\\p{L}+)\\.?${S}\\d{1,2},${S}{1,2}${year}`] : []),
  ].map((pattern) => ({ pattern: new RegExp(pattern, "dgu"), needsYear: pattern.endsWith(year) }));
  cache.set(key, made);
  return made;
}

/** A name of so many letters is known for itself with two slips: "Setpmeber", "Wensday". */
const LONG = 8;

/** The name that a word can only be meant for; `certain` when one slip of the pen leads there. */
function meant(
  word: string,
  kind: "months" | "weekdays",
  lang: string,
): { readonly number: number; readonly certain: boolean } | undefined {
  const folded = fold(word);
  const names = calendarNames(lang)[kind].slice(0, kind === "months" ? 24 : 7);
  if (folded.length > 3) {
    const near = new Set(names.filter(([name]) => isOneSlip(folded, fold(name))).map(([, number]) => number));
    const [only] = near;
    if (near.size === 1 && only) return { number: only, certain: true };
  }
  const foreign = foreignName(word, kind);
  if (foreign) return { number: foreign, certain: false };
  const [two, ...more] = new Set(
    names.filter(([name]) => name.length >= LONG && isNear(word, name, 2)).map(([, number]) => number),
  );
  return two && more.length === 0 ? { number: two, certain: false } : undefined;
}

const wordBefore = (plain: string, at: number): string | undefined =>
  /\p{L}[\p{L}\p{M}]*(?=[.,]?[\s\u00a0\u202f]*$)/u.exec(plain.slice(Math.max(0, at - 24), at))?.[0];

/** A date that is whole in another language is quoted from it: "mardi 1er avril 2008" in an English text. */
const isForeign = (before: string | undefined, { weekdays }: Spelling): boolean =>
  before !== undefined && !weekdays.has(fold(before)) && foreignName(before, "weekdays") !== undefined;

const WORD_BEFORE =
  /(?<![\p{L}\p{M}\p{N}'’-])(?<word>\p{L}[\p{L}\p{M}]+)[.,]?[\s\u00a0\u202f]{1,2}(?:the |le |den |el )?$/u;

/** What stands where a date has its weekday. */
function* weekdayBefore(text: Text, plain: string, date: DateMention, spelling: Spelling): Iterable<Slip> {
  if (date.weekday || date.form === "day" || !date.at.month) return;
  const from = Math.max(0, date.start - 24);
  const match = WORD_BEFORE.exec(plain.slice(from, date.start));
  const word = match?.groups?.word;
  if (
    !match ||
    !word ||
    word.length <= SHORTEST ||
    word.length > LONGEST ||
    spelling.weekdays.has(fold(word)) ||
    spelling.months.has(fold(word))
  )
    return;
  const found = meant(word, "weekdays", text.lang);
  if (!found || (found.certain && isPlural(word, text.lang))) return;
  yield slip(text, from + match.index, word, weekdayLike(word, found.number, text.lang), found.certain, "weekday");
}

/** A month in small letters, as most languages write it, unless all of it stands in capitals. */
const small = (word: string): string => (word === word.toUpperCase() ? word : word.toLowerCase());

/** "Sundays", "sonntags": every one of them. */
const isPlural = (word: string, lang: string): boolean =>
  calendarNames(lang).weekdays.some(([name]) => fold(`${name}s`) === fold(word));

function slip(text: Text, at: number, word: string, right: string, certain: boolean, what: "month" | "weekday"): Slip {
  const name = { en: what === "month" ? "month" : "weekday", fr: what === "month" ? "mois" : "jour de la semaine" };
  return {
    span: text.spanOf(at, at + word.length),
    certain,
    message: {
      en: `"${word}" is no ${name.en}. Did you mean "${right}"?`,
      fr: `« ${word} » n'est pas un ${name.fr}. Vouliez-vous dire « ${right} » ?`,
    },
    suggestions: [right],
  };
}
