import { localeDataOf } from "./languages/index.ts";
import { numberWordsIn } from "./number-words.ts";

/** How many there are of something, as a text says it; offsets in UTF-16 units, `end` exclusive. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const FIGURES = /(?<![\p{L}\p{N}.,:/+–-])\d{1,4}(?!\p{N}|[.,:/–-]\d|[\s\u00a0\u202f]?%)/gu;
const PART_OF_MORE = /[\p{L}\p{N}.,:/+–-]$/u;

/** Numbers in figures, and in words where those of the language are read, in order: no dates, amounts and shares. */
export function countsIn(plain: string, lang: string): Count[] {
  const figures = [...plain.matchAll(FIGURES)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    value: Number(found),
  }));
  const words = numberWordsIn(plain, lang).filter(
    ({ kind, start }) => kind !== "loose" && !PART_OF_MORE.test(plain.slice(Math.max(0, start - 2), start)),
  );
  return [...figures, ...words]
    .map(({ start, end, value }) => ({ start, end, value }))
    .sort((a, b) => a.start - b.start);
}

/** Another count written as one was: in figures, or in words and with its capital; undefined where no word is known. */
export function countLike(written: string, value: number, lang: string): string | undefined {
  if (/^\d+$/.test(written)) return String(value);
  const words = localeDataOf(lang)?.numerals?.spelled(value);
  return words && /^\p{Lu}/u.test(written) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
