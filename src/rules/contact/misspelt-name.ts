import { wordsOf } from "../../mentions/phrases.ts";
import type { Stretch } from "../../mentions/sentences.ts";
import { nearest } from "../../model/nearest.ts";
import { withoutAddresses } from "./written-ways.ts";

/**
 * Two or more words of a sentence that are a name but for one misspelt word, by their offsets in the text.
 * @param phrase the name, as `phraseOf` gives it
 */
export function misspeltName(plain: string, { start, end }: Stretch, phrase: string): Stretch | undefined {
  const name = phrase.split(" ");
  const words = wordsOf(withoutAddresses(plain.slice(start, end)));
  if (name.length < 2) return undefined;
  for (let i = 0; i + name.length <= words.length; i++) {
    const part = words.slice(i, i + name.length);
    const apart = part.flatMap(({ folded }, j) => (folded === name[j] ? [] : [[folded, name[j] ?? ""] as const]));
    const [pair, ...more] = apart;
    const [first, last] = [part[0], part.at(-1)];
    if (pair && more.length === 0 && pair[0].length > 3 && nearest(pair[0], [pair[1]]) && first && last)
      return { start: start + first.start, end: start + last.end };
  }
  return undefined;
}
