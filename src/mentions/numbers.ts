import type { DateMention, NumberMention, TimeMention } from "./mention.ts";
import { readable } from "./readable.ts";
import type { Text } from "./text.ts";

// A group of three figures is divided off by a comma, a point, an apostrophe or a narrow space.
const NUMBER =
  /(?<![\p{L}\p{N}.,:/+§-])(?<value>\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+|\d{1,9})(?![\p{N}.,]\d|\d)[\s\u00a0\u202f](?<noun>\p{L}[\p{L}\p{M}'’-]{1,40}(?:[\s\u00a0\u202f]\p{L}[\p{L}\p{M}'’-]{1,40})?)/gu;

/** Every number that counts something, in order: a figure with a word behind it, that is no part of a date or time. */
export function numbersIn(text: Text, taken: readonly (DateMention | TimeMention)[]): NumberMention[] {
  const plain = readable(text);
  const inOrder = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return [...plain.matchAll(NUMBER)].flatMap(({ index, groups = {} }) => {
    const { value = "", noun = "" } = groups;
    const end = index + value.length + 1 + noun.length;
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((inOrder[next]?.start ?? Number.POSITIVE_INFINITY) < index + value.length) return [];
    return [
      {
        kind: "number",
        text,
        start: index,
        end,
        span: text.spanOf(index, end),
        value: Number(value.replace(/\D/g, "")),
        noun: text.plain.slice(index + value.length + 1, end),
      },
    ];
  });
}
