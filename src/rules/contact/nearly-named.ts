import { wordsOf } from "../../mentions/phrases.ts";
import type { Stretch } from "../../mentions/sentences.ts";
import { nearest } from "../../model/nearest.ts";
import { withoutAddresses } from "./written-ways.ts";

/** Short family names are near many others: Berg, Bern, Borg. */
const SHORTEST = 5;

/** Somebody's name as a document gives it. */
export interface Named {
  readonly name: string;
  /** As `phraseOf` gives it. */
  readonly phrase: string;
}

/** A stretch of a text that is nearly a name. */
export interface NearlyNamed<T extends Named> extends Stretch {
  readonly person: T;
}

/**
 * Finds the people of a conference whose family name is misspelt behind a first name that is right. A first name that is
 * another may be another person of the family, and a name that somebody else of the conference has is theirs.
 */
export function nearlyNamedIn<T extends Named>(people: readonly T[]): (plain: string) => NearlyNamed<T>[] {
  const byFirst = new Map<string, T[]>();
  const known = new Set(people.map(({ phrase }) => phrase));
  for (const person of people) {
    const [first = "", ...more] = person.phrase.split(" ");
    if (more.length && (more.at(-1) ?? "").length >= SHORTEST)
      byFirst.set(first, [...(byFirst.get(first) ?? []), person]);
  }
  return (plain) => {
    const words = wordsOf(withoutAddresses(plain));
    return words.flatMap((word, i): NearlyNamed<T>[] => {
      for (const person of byFirst.get(word.folded) ?? []) {
        const name = person.phrase.split(" ");
        const written = words.slice(i, i + name.length);
        const said = written.map(({ folded }) => folded.replace(/'s$/, ""));
        const [last = "", right = ""] = [said.at(-1), name.at(-1)];
        const end = (written.at(-1)?.end ?? 0) - ((written.at(-1)?.folded.length ?? 0) - last.length);
        const stretch = plain.slice(word.start, end);
        const isNear =
          said.length === name.length &&
          said.slice(0, -1).every((one, j) => one === name[j]) &&
          last !== right &&
          last[0] === right[0] &&
          last.length >= SHORTEST &&
          nearest(last, [right]) !== undefined;
        if (!isNear || known.has(said.join(" ")) || !isNameWritten(stretch)) continue;
        return [{ start: word.start, end, person }];
      }
      return [];
    });
  };
}

/** Capitals at both ends, and nothing but spaces and hyphens between the words. */
const isNameWritten = (written: string): boolean =>
  /^\p{Lu}[^.,;:!?()\n]*[\s\u00a0\u202f-]\p{Lu}[\p{L}\p{M}'’]*$/u.test(written);
