/** Letters as they are compared: neither capitals nor accents make a difference, whatever the machine's locale. */
const folded = (word: string): readonly string[] => [
  ...word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase(),
];

/** Slips that a word of so many letters may hold: none in "no", one in "room", three at most. */
const slipsIn = (letters: number): number => Math.min(3, Math.floor(letters / 3));

/**
 * How many letters were added, left out, mistaken or swapped with their neighbour between two words
 * (Damerau-Levenshtein, no letter edited twice), or undefined when more than `most`.
 * Only the cells within `most` of the diagonal are looked at, so long words cost no more than their length.
 */
const slipsBetween = (a: readonly string[], b: readonly string[], most: number): number | undefined => {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: Math.min(b.length, most) + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    if (i <= most) row[0] = i;
    let least = row[0] ?? tooMany;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const mistaken = (above[j - 1] ?? tooMany) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const leftOut = Math.min(above[j] ?? tooMany, row[j - 1] ?? tooMany) + 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? tooMany) + 1 : tooMany;
      row[j] = Math.min(mistaken, leftOut, swapped);
      least = Math.min(least, row[j] ?? tooMany);
    }
    if (least > most) return undefined;
    before = above;
    above = row;
  }
  const slips = above[b.length] ?? tooMany;
  return slips > most ? undefined : slips;
};

/**
 * The candidate that was probably meant: the one with the fewest slips of the pen, the earliest of several.
 * Undefined when none is near.
 *
 * @example nearest("Sepakers", ["Room", "Speakers"]) // "Speakers"
 * @example nearest("medias", ["Média"]) // "Média"
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const letters = folded(word);
  let best: string | undefined;
  let most = slipsIn(letters.length);
  for (const candidate of candidates) {
    const slips = slipsBetween(letters, folded(candidate), most);
    if (slips === undefined) continue;
    best = candidate;
    most = slips - 1;
    if (slips === 0) break;
  }
  return best;
};

/** Whether two words are at most so many slips of the pen apart, whatever their capitals and accents. */
export const isNear = (word: string, other: string, most: number): boolean =>
  slipsBetween(folded(word), folded(other), most) !== undefined;
