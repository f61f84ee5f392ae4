/** Something that takes up a room or a person; `end` is undefined while it is not known. Milliseconds since 1970 UTC. */
export interface Held {
  readonly start: number;
  readonly end: number | undefined;
}

/** Two at a time; the later one begins last, or stands last where both begin together. */
export interface Clash<T> {
  readonly earlier: T;
  readonly later: T;
}

/** What has no end is there for the minute in which it begins. */
const MINUTE = 60_000;
const endOf = ({ start, end }: Held): number => Math.max(end ?? 0, start + MINUTE);

/**
 * Finds, among what takes up one room or one person, each thing that begins while another one is going on, and one
 * that it clashes with: the one that begins with it, else the one that goes on longest. Touching is no clash. Sorts
 * and sweeps: n log n.
 * @param isSame two that never clash with each other
 */
export function clashesIn<T extends Held>(held: readonly T[], isSame: (a: T, b: T) => boolean): Clash<T>[] {
  const clashes: Clash<T>[] = [];
  let before: T | undefined;
  // The one that goes on longest so far, and the longest of those that are not the same.
  let longest: T | undefined;
  let second: T | undefined;
  for (const one of held.toSorted((a, b) => a.start - b.start)) {
    const earlier = [before?.start === one.start ? before : undefined, longest, second].find(
      (other) => other && !isSame(other, one) && endOf(other) > one.start,
    );
    if (earlier) clashes.push({ earlier, later: one });
    before = one;
    if (!longest || endOf(one) >= endOf(longest)) {
      if (longest && !isSame(longest, one)) second = longest;
      longest = one;
    } else if (!isSame(longest, one) && (!second || endOf(one) > endOf(second))) second = one;
  }
  return clashes;
}
