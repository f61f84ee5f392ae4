import { fold } from "../content/fold.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import type { Span } from "../model/span.ts";
import type { Unit } from "./piece.ts";
import type { Statement } from "./statement.ts";
import { statementsIn } from "./statements-in.ts";

const cache = new WeakMap<TextMentions, readonly Statement[]>();

/** What a unit states, in order. */
export const statementsOf = ({ texts, from = 0 }: Unit): readonly Statement[] =>
  texts.flatMap((one) => {
    const known = cache.get(one) ?? statementsIn(one);
    cache.set(one, known);
    return from === 0 ? known : known.filter(({ span }) => span.start >= from);
  });

/** The words of a unit, without markup. */
export const plainOf = ({ texts }: Unit): string => texts.map(({ text }) => text.plain).join(" ");

/** From the first word of a unit to its last. */
export function wordsSpan({ span, texts }: Unit): Span {
  const [first, last] = [texts[0]?.text, texts.at(-1)?.text];
  if (!first || !last) return span;
  const { start } = first.spanOf(0, first.plain.length);
  return { ...span, start, end: Math.max(start, last.spanOf(0, last.plain.length).end) };
}

/** How much two units look like translations of each other: what they state, words that stand in both, their length. */
export function likeness(first: Unit, other: Unit): number {
  const [a, b] = [statementsOf(first), statementsOf(other)];
  const offers = new Set(b.flatMap((one) => one.offers));
  const answered = a.filter(({ needs }) => needs.every((group) => group.some((key) => offers.has(key)))).length;
  const [wordsA, wordsB] = [stemsOf(first), stemsOf(other)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  const [lengthA, lengthB] = [plainOf(first).length + 4, plainOf(other).length + 4];
  return (
    2 * answered -
    (a.length - answered) +
    (2 * shared) / Math.max(1, Math.min(wordsA.size, wordsB.size)) +
    0.3 * (Math.min(lengthA, lengthB) / Math.max(lengthA, lengthB))
  );
}

/** The beginnings of longer words: those of one origin begin alike in many languages. */
const stemsOf = (unit: Unit): Set<string> =>
  new Set(
    fold(plainOf(unit))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 4)),
  );
