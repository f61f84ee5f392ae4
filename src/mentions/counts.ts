import { alternatives } from "../content/calendar-words.ts";
import { tongueOf } from "./languages/index.ts";
import { numberWordsIn } from "./number-words.ts";

/** A number in words has at most so many behind the first: "quatre-vingt-dix-sept", "two hundred and three". */
const MORE = 4;

/** A regular expression's alternatives for a count: in figures, or in words where those of the language are read. */
export function countPattern(lang: string): string {
  const numerals = tongueOf(lang)?.numerals;
  if (!numerals) return "\\d{1,4}";
  const word = `(?:${alternatives([...Object.keys(numerals.numbers), ...numerals.hundred, ...numerals.thousand])})`;
  const joint = `[\\s\\u00a0\\u202f-](?:${numerals.and}[\\s\\u00a0\\u202f-])?`;
  return `\\d{1,4}|${word}(?:${joint}${word}){0,${MORE}}`;
}

/** The value of what `countPattern` found; NaN for anything else. @example countOf("quarante-sept", "fr") // 47 */
export function countOf(written: string, lang: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [number, ...more] = numberWordsIn(written, lang);
  const isWhole = number?.start === 0 && number.end === written.length && number.kind !== "loose";
  return isWhole && more.length === 0 ? number.value : Number.NaN;
}

/** Another count written as one was: in figures, or in words and with its capital; undefined where no word is known. */
export function countLike(written: string, value: number, lang: string): string | undefined {
  if (/^\d+$/.test(written)) return String(value);
  const words = tongueOf(lang)?.numerals?.spelled(value);
  return words && /^\p{Lu}/u.test(written) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
