/** Offsets within a text, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Makes the judge of whether a place touches any of some places, in the time of a binary search. */
export function anyOf(places: readonly Place[]): (place: Place) => boolean {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return ({ start, end }) => {
    let [low, high] = [0, apart.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((apart[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (apart[low]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}
