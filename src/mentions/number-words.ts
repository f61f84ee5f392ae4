import { localeDataOf } from "./languages/index.ts";
import type { Numerals } from "./languages/numerals.ts";

/** A number that stands in words, or a word that counts like one; offsets in UTF-16 units, `end` exclusive. */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /**
   * "exact" says a number and nothing else; "doubtful" may be an article, or « neuf » that is new; "loose" holds a
   * number, as "dozen" and "first" do.
   */
  readonly kind: "exact" | "doubtful" | "loose";
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Whether numbers in words are read in a language. @param lang a BCP 47 code */
export const readsNumberWords = (lang: string): boolean => localeDataOf(lang)?.numerals !== undefined;

/**
 * Numbers in words, in order; none in a language whose numerals are not known.
 * @example numberWordsIn("quatre-vingt-dix-sept sièges", "fr") // 97
 */
export function numberWordsIn(plain: string, lang: string): NumberWord[] {
  const numerals = localeDataOf(lang)?.numerals;
  if (!numerals) return [];
  const found: NumberWord[] = [];
  let run: Run | undefined;
  let before = "";
  const close = (): void => {
    if (run) found.push({ start: run.start, end: run.end, value: run.total + run.current, kind: run.kind });
    run = undefined;
  };
  for (const { 0: written, index } of plain.matchAll(WORD)) {
    const word = written.toLowerCase();
    const end = index + written.length;
    const touches: boolean = run !== undefined && /^[\s\u00a0\u202f-]$/.test(plain.slice(run.reach, index));
    if (run && touches && word === numerals.and && run.reach === run.end) run.reach = end;
    else if (!run || !touches || !extend(run, word, end, numerals)) {
      close();
      run = opened(word, index, end, numerals, before);
      const loose = run ? undefined : wordValue(word, numerals.loose);
      if (loose !== undefined) found.push({ start: index, end, value: loose, kind: "loose" });
    }
    before = word;
  }
  close();
  return found;
}

/** Words that follow each other and say one number, as far as they have been read. */
interface Run {
  readonly start: number;
  end: number;
  /** Behind its last word, or behind an "and" that may lead to one more. */
  reach: number;
  total: number;
  current: number;
  /** What was added last: only something smaller can follow. */
  last: number;
  kind: "exact" | "doubtful";
}

const wordValue = (word: string, words: Readonly<Record<string, number>>): number | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

function opened(word: string, start: number, end: number, numerals: Numerals, before: string): Run | undefined {
  const kind = numerals.doubtful.includes(word) ? "doubtful" : "exact";
  const run: Run = { start, end, reach: end, total: 0, current: 0, last: 0, kind };
  const value = wordValue(word, numerals.numbers);
  if (value !== undefined) return { ...run, current: value, last: value };
  if (numerals.hundred.includes(word) && before !== numerals.percent) return { ...run, current: 100, last: 100 };
  return numerals.thousand.includes(word) ? { ...run, total: 1000, last: 1000 } : undefined;
}

/** Adds a word to a number: "vingt" to "quatre", "five" to "two hundred". False where it begins another one. */
function extend(run: Run, word: string, end: number, { numbers, hundred, thousand }: Numerals): boolean {
  const value = wordValue(word, numbers);
  if (value !== undefined) {
    if (/^vingts?$/.test(word) && run.last === 4) run.current += 76;
    else if (run.last > value && run.last >= 10 && run.last % 10 === 0 && value > 0) run.current += value;
    else return false;
    run.last = value;
  } else if (hundred.includes(word) && run.current > 0 && run.current < 100) {
    run.current *= 100;
    run.last = 100;
  } else if (thousand.includes(word) && run.current > 0) {
    run.total += run.current * 1000;
    run.current = 0;
    run.last = 1000;
  } else return false;
  run.end = end;
  run.reach = end;
  run.kind = "exact";
  return true;
}
