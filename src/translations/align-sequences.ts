/** Sequences laid side by side; the parts without a partner stand alone. */
export interface Aligned<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly onlyFirst: readonly T[];
  readonly onlyOther: readonly T[];
  /** Whether what stands alone is known for certain, and not only how many do. */
  readonly certain: boolean;
}

/** How much better the best place for a gap has to be than the next. */
const MARGIN = 0.25;

/**
 * Lays two sequences side by side in their order. Where one is longer by one, the one that has no partner is where the
 * others fit best. Linear in their length.
 * @param likeness how well two fit, about 0 to 4
 */
export function alignSequences<T>(
  first: readonly T[],
  other: readonly T[],
  likeness: (a: T, b: T) => number,
): Aligned<T> {
  const none = { onlyFirst: [], onlyOther: [] };
  if (first.length === other.length)
    return { ...none, pairs: first.map((one, i) => [one, other[i] as T] as const), certain: true };
  if (first.length === 0 || other.length === 0) return { pairs: [], onlyFirst: first, onlyOther: other, certain: true };
  if (first.length === other.length + 1) {
    const { at, certain } = oddOne(first, other, likeness);
    return { ...aligned(first, other, at), onlyFirst: first.slice(at, at + 1), onlyOther: [], certain };
  }
  if (other.length === first.length + 1) {
    const { at, certain } = oddOne(other, first, (a, b) => likeness(b, a));
    const { pairs } = aligned(other, first, at);
    return { ...none, pairs: pairs.map(([a, b]) => [b, a] as const), onlyOther: other.slice(at, at + 1), certain };
  }
  return { pairs: [], onlyFirst: first, onlyOther: other, certain: false };
}

const aligned = <T>(long: readonly T[], short: readonly T[], at: number): { pairs: (readonly [T, T])[] } => ({
  pairs: short.map((one, i) => [long[i < at ? i : i + 1] as T, one] as const),
});

/** Which one of the longer sequence has no partner. */
function oddOne<T>(
  long: readonly T[],
  short: readonly T[],
  likeness: (a: T, b: T) => number,
): { at: number; certain: boolean } {
  // The sum of fits with the gap behind the last; moving the gap forward by one exchanges one fit for another.
  let sum = short.reduce((total, one, i) => total + likeness(long[i] as T, one), 0);
  let [best, next, at] = [sum, Number.NEGATIVE_INFINITY, short.length];
  for (let i = short.length - 1; i >= 0; i--) {
    const one = short[i] as T;
    sum += likeness(long[i + 1] as T, one) - likeness(long[i] as T, one);
    if (sum > best) [best, next, at] = [sum, best, i];
    else if (sum > next) next = sum;
  }
  return { at, certain: best - next >= MARGIN };
}
