const CONTROL = /[\u202A-\u202E\u2066-\u2069]/;
const ALL_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const PDF = "\u202C";
const PDI = "\u2069";

/**
 * Words whose characters of direction end where the words do (UAX #9, 3.3.2): embeddings, overrides and isolates
 * that are left open are closed, and what closes nothing is taken out. Words without any are given back as they are.
 */
export function contained(words: string): string {
  if (!CONTROL.test(words)) return words;
  /** What closes each of those that are open, the innermost last. */
  let open: string[] = [];
  const closed = words.replace(ALL_CONTROLS, (character) => {
    if (character === PDF) return open.at(-1) === PDF ? (open.pop() ?? "") : ""; // reaches into no isolate
    if (character === PDI) {
      const isolate = open.lastIndexOf(PDI);
      if (isolate < 0) return "";
      // An isolate ends with all that was opened in it.
      const ends = open.slice(isolate).reverse().join("");
      open = open.slice(0, isolate);
      return ends;
    }
    open.push(character >= "\u2066" ? PDI : PDF);
    return character;
  });
  return closed + open.reverse().join("");
}
