import type { TextMentions } from "../../mentions/read-mentions.ts";
import { type Stretch, sentencesOf } from "../../mentions/sentences.ts";
import { figuresOf } from "./person.ts";

/** An address or a number that a sentence writes out, by its offsets in the text. */
export interface WrittenWay extends Stretch {
  /** As `Way` has it. */
  readonly key: string;
  readonly mail: boolean;
}

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const NUMBER = /(?<![\p{L}\p{N}.,/-])(?:\+|00)?\(?\d[\d\s\u00a0\u202f().-]{6,24}\d(?![\p{L}\p{N}/-])/gu;

/** The addresses and numbers of a text, sentence by sentence; a fact is one sentence. Those without any are left out. */
export function* writtenWays({ text, dates }: TextMentions): Iterable<{ sentence: Stretch; written: WrittenWay[] }> {
  const { plain } = text;
  if (!/@|\d{2}/.test(plain)) return;
  for (const sentence of sentencesOf(text)) {
    const said = plain.slice(sentence.start, sentence.end);
    const found = (pattern: RegExp, mail: boolean): WrittenWay[] =>
      [...said.matchAll(pattern)].map(({ 0: words, index }) => {
        const start = sentence.start + index;
        const key = mail ? words.toLowerCase() : figuresOf(words);
        return { start, end: start + words.length, key, mail };
      });
    const numbers = found(NUMBER, false).filter(
      ({ key, start, end }) => key.length >= 7 && !dates.some((date) => date.start < end && start < date.end),
    );
    const addresses = said.includes("@") ? found(ADDRESS, true) : [];
    const written = [...addresses, ...numbers];
    if (written.length) yield { sentence, written };
  }
}

/** An address holds the words of a name and is none. */
export const withoutAddresses = (plain: string): string =>
  plain.includes("@") ? plain.replace(ADDRESS, (one) => "@".repeat(one.length)) : plain;
