import { fold } from "../content/fold.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A word of a text, folded, and where it stands. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, folded; signs between them are left out. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));

/** A phrase as it is compared: its words folded, without the signs between them. */
export const phraseOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ");

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Longer phrases are looked for by their first words alone. */
const LONGEST = 16;

/**
 * Finds phrases in texts whatever their capitals, accents and signs; the longest first, none within another. In time
 * linear in the text, however many phrases there are.
 * @param phrases by their words, as `phraseOf` gives them
 */
export function phraseFinder<T>(phrases: ReadonlyMap<string, T>): (text: readonly Word[]) => Found<T>[] {
  const lengths = new Map<string, readonly number[]>();
  for (const phrase of phrases.keys()) {
    const [first = "", ...more] = phrase.split(" ");
    const known = new Set(lengths.get(first)).add(more.length + 1);
    if (more.length < LONGEST)
      lengths.set(
        first,
        [...known].sort((a, b) => b - a),
      );
  }
  return (words) => {
    const found: Found<T>[] = [];
    for (let i = 0; i < words.length; i++)
      for (const length of lengths.get(words[i]?.folded ?? "") ?? []) {
        const [first, last] = [words[i], words[i + length - 1]];
        if (!first || !last) continue;
        const phrase = words
          .slice(i, i + length)
          .map(({ folded }) => folded)
          .join(" ");
        const value = phrases.get(phrase);
        if (value === undefined) continue;
        found.push({ start: first.start, end: last.end, value });
        i += length - 1;
        break;
      }
    return found;
  };
}
