import type { Text } from "./text.ts";

/** A stretch of a text by its offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// "Tues. 1 April", "No. 185" and "a.m." go on behind their point.
const END = /[!?…]+[\s\u00a0»”"')]+(?=\S)|\.[»”"')]?[\s\u00a0]+(?=["“«(]?\p{Lu})|[;][\s\u00a0]|\n\n/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|no|st|mr|mrs|ms|dr|prof|art|m|mme|mm|p\.m|a\.m|tues|wed|thu|fri|sat|sun|mon)$/iu;

/** The sentences of a text, in order; a semicolon ends one as well. */
export function sentencesIn(plain: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { 0: sign, index } of plain.matchAll(END)) {
    if (sign.startsWith(".") && ABBREVIATION.test(plain.slice(Math.max(0, index - 6), index))) continue;
    sentences.push({ start, end: index + 1 });
    start = index + sign.length;
  }
  if (start < plain.length) sentences.push({ start, end: plain.length });
  return sentences;
}

/** The sentences of a text; a fact is one. */
export const sentencesOf = ({ place, plain }: Pick<Text, "place" | "plain">): Stretch[] =>
  place === "field" ? [{ start: 0, end: plain.length }] : sentencesIn(plain);

/** More than this is no sentence, but a table, a list of figures or a trap: what belongs together in it is not known. */
const LONGEST = 2000;

/** Whether a stretch is short enough to be read as one sentence. */
export const isSentence = ({ start, end }: Stretch): boolean => end - start <= LONGEST;

/** Shares out what a text states, in its order, among its sentences; each list has one entry a sentence. */
export function divided<T extends Stretch>(sentences: readonly Stretch[], all: readonly T[]): T[][] {
  let at = 0;
  return sentences.map(({ end }) => {
    const own: T[] = [];
    for (let one = all[at]; one && one.start < end; one = all[++at]) own.push(one);
    return own;
  });
}
