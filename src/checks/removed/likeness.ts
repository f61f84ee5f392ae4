/** How much of a text has to stand in another for that to have taken its place. */
const ENOUGH = 0.5;
/** So many words in a row are hardly there by chance. */
const IN_A_ROW = 4;

const runsOf = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(IN_A_ROW - 1).map((_word, i) => words.slice(i, i + IN_A_ROW).join(" ")));
};

/** Makes what tells whether most of a text stands in another, whatever was written around it. Each text is read once. */
export function likeness(): (text: string, other: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  const runs = (text: string): ReadonlySet<string> => {
    const found = known.get(text) ?? runsOf(text);
    known.set(text, found);
    return found;
  };
  return (text, other) => {
    const [own, there] = [runs(text), runs(other)];
    let shared = 0;
    for (const run of own) if (there.has(run)) shared += 1;
    return own.size > 0 && shared >= own.size * ENOUGH;
  };
}
