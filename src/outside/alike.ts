import { decodedAddress } from "../model/decoded-address.ts";
import type { PageFacts } from "./page-facts.ts";

/** Of all words of both pages, how many must be shared for the pages to be the same. */
const SHARED = 0.9;

/**
 * Whether two answers of one host are the same page: alike but for what a server puts in anew each time (times, counts)
 * and the address that was asked, which such pages like to repeat.
 */
export function isAlike(a: PageFacts, addressA: string, b: PageFacts, addressB: string): boolean {
  if (titleOf(a, addressA) !== titleOf(b, addressB)) return false;
  const [wordsA, wordsB] = [wordsOf(a, addressA), wordsOf(b, addressB)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared >= SHARED * (wordsA.size + wordsB.size - shared);
}

/** Pages of one site share most of their words with each other, but not what they are called. */
const titleOf = ({ title, heading }: PageFacts, address: string): string => {
  const own = ownWords(address);
  return wordsIn(`${title} ${heading}`)
    .filter((word) => !own.has(word))
    .join(" ");
};

const ownWords = (address: string): ReadonlySet<string> => new Set(wordsIn(`${address} ${decodedAddress(address)}`));

function wordsOf({ title, heading, words, scripts }: PageFacts, address: string): Set<string> {
  const own = ownWords(address);
  const said = wordsIn(`${title} ${heading} ${words}`).filter((word) => !own.has(word));
  // A page that is made by script has few words; its scripts tell it apart.
  return new Set([...said, ...scripts.map((script) => `script ${script.replace(/[?#].*$/s, "")}`)]);
}

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/\d+/g, "0").slice(0, 60));
