/** How much of a text has to stand in another for that to have taken its place. */
const ENOUGH = 0.5;
/** So many words in a row are hardly there by chance. */
const IN_A_ROW = 4;

/** In more texts than this a run of words is no sign of any. */
const EVERYWHERE = 50;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A title without what typography makes of it. @example bareWords("Co-operation: 3 « days »") // "co operation 3 days" */
export const bareWords = (text: string): string => wordsOf(text).join(" ");

const runsOf = (text: string): ReadonlySet<string> => {
  const words = wordsOf(text);
  return new Set(words.slice(IN_A_ROW - 1).map((_word, i) => words.slice(i, i + IN_A_ROW).join(" ")));
};

/**
 * Makes what finds the texts in which most of another stands, whatever was written around it; linear in the texts.
 * @param texts by their keys
 * @returns the keys of those texts
 */
export function textIndex(
  texts: Iterable<readonly [key: string, text: string]>,
): (text: string) => ReadonlySet<string> {
  const holders = new Map<string, string[]>();
  for (const [key, text] of texts)
    for (const run of runsOf(text)) {
      const known = holders.get(run);
      if (known) known.push(key);
      else holders.set(run, [key]);
    }
  return (text) => {
    const runs = runsOf(text);
    const shared = new Map<string, number>();
    for (const run of runs) {
      const keys = holders.get(run) ?? [];
      // What stands everywhere says nothing: a letterhead, a sentence on every page.
      if (keys.length <= EVERYWHERE) for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + 1);
    }
    return new Set([...shared].filter(([, count]) => count >= runs.size * ENOUGH).map(([key]) => key));
  };
}
