/** How one language says numbers in words. */
export interface Numerals {
  /** The words below a hundred that are a number and nothing else, by what they say. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that hold a number, or may be another word: "dozen", "first". They answer for a number, but are none. */
  readonly loose: Readonly<Record<string, number>>;
  /** Those of `numbers` that are articles or other words more often: "one", « neuf ». */
  readonly doubtful: readonly string[];
  readonly hundred: readonly string[];
  readonly thousand: readonly string[];
  /** Between the words of one number: "two hundred and three". */
  readonly and: string;
  /** Before the word for a hundred, it says a percentage. */
  readonly percent: string | undefined;
  /** A number from 1 to 100 in words; undefined for any other. */
  readonly spelled: (value: number) => string | undefined;
}

/** Words that count on from `first` by `step`. */
export const counted = (words: string, step = 1, first = 0): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(" ").map((word, i) => [word, first + i * step]));
