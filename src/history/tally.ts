import { keyOf, type Mark } from "./mark.ts";

/** How often each mark occurs, by its key. */
export type Tally = ReadonlyMap<string, number>;

/** Counts marks. */
export function tallyOf(marks: Iterable<Mark>): Tally {
  const tally = new Map<string, number>();
  for (const mark of marks) tally.set(keyOf(mark), (tally.get(keyOf(mark)) ?? 0) + 1);
  return tally;
}

/**
 * Sifts out what is known: of equals as many as were there, the first in the text.
 * @param items findings with their marks and places
 * @returns those that are not known, in the order they came in
 */
export function unknownTo<T extends { readonly mark: Mark; readonly at: number }>(
  tally: Tally,
  items: readonly T[],
): readonly T[] {
  if (tally.size === 0) return items;
  const left = new Map(tally);
  const known = new Set<T>();
  for (const item of items.toSorted((a, b) => a.at - b.at)) {
    const count = left.get(keyOf(item.mark)) ?? 0;
    if (count === 0) continue;
    left.set(keyOf(item.mark), count - 1);
    known.add(item);
  }
  return items.filter((item) => !known.has(item));
}
