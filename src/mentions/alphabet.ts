import { primaryLanguage } from "../model/primary-language.ts";

/** Words that a name is not filed under, by language. */
const ARTICLES: Readonly<Record<string, string>> = {
  en: "the|a|an",
  fr: "les?|la|l['’]",
  de: "der|die|das",
  es: "el|la|los|las",
  it: "il|lo|la|i|gli|le|l['’]",
  nl: "de|het|'t",
  pt: "os?|as?",
};
const MARKS = /["“”„«»‹›'‘’*_]/g;
// "Republic of Moldova" may stand under M, "The former Yugoslav Republic of Macedonia" under F, M or T.
const STATE =
  /(?:republic|kingdom|federation|principality|duchy|state|states|union|république|royaume|fédération|principauté|duché|état|états|republik|königreich|fürstentum)\b.*?\s(?:of|de la|de|du|des|d['’])\s?(?<name>\p{Lu}.*)$/iu;

/** The ways in which a name may be filed: as it stands, without its article, under the country itself. */
function filedUnder(name: string, lang: string): readonly string[] {
  const plain = name.replace(MARKS, (mark) => (/['’]/.test(mark) ? mark : "")).trim();
  const articles = ARTICLES[primaryLanguage(lang)];
  const bare = articles ? plain.replace(new RegExp(`^(?:${articles})(?:\\s+|(?<=['’]))`, "iu"), "") : plain;
  const country = STATE.exec(plain.slice(0, 120))?.groups?.name;
  return [...new Set([plain, bare, ...(country ? [country] : [])])];
}

const collators = new Map<string, readonly Intl.Collator[]>();

/** Word by word ("New York" before "Newark") and letter by letter (behind it): both are kept. */
function collatorsOf(lang: string): readonly Intl.Collator[] {
  const cached = collators.get(lang);
  if (cached) return cached;
  const made = [false, true].map(
    (ignorePunctuation) => new Intl.Collator([lang, "en"], { ignorePunctuation, numeric: true, caseFirst: "false" }),
  );
  collators.set(lang, made);
  return made;
}

/** A name that is out of its place, by its index, and the one that it belongs behind: -1 for the beginning. */
export interface Misplaced {
  readonly index: number;
  readonly behind: number;
}

/**
 * The fewest names that have to move so that a list is in the order of its language; none when it is.
 * Quotation marks do not count; articles may. In time n log n.
 */
export function misplaced(names: readonly string[], lang: string): Misplaced[] {
  const filed = names.map((name) => filedUnder(name, lang));
  return collatorsOf(lang)
    .map((collator) => outOfOrder(filed, collator))
    .reduce((best, one) => (one.length < best.length ? one : best));
}

interface Placed {
  readonly key: string;
  readonly index: number;
  readonly before: Placed | undefined;
}

function outOfOrder(filed: readonly (readonly string[])[], collator: Intl.Collator): Misplaced[] {
  // Patience sorting; the keys of one name from the last to the first, so that no two of them are in one row.
  const ends: Placed[] = [];
  for (const [index, keys] of filed.entries())
    for (const key of [...keys].sort((a, b) => collator.compare(b, a))) {
      const at = upperBound(ends, (end) => collator.compare(end.key, key) <= 0);
      ends[at] = { key, index, before: ends[at - 1] };
    }
  const row: Placed[] = [];
  for (let one = ends.at(-1); one; one = one.before) row.unshift(one);
  const placed = new Set(row.map(({ index }) => index));
  return filed.flatMap((keys, index) => {
    if (placed.has(index)) return [];
    const at = upperBound(row, (one) => collator.compare(one.key, keys[0] ?? "") <= 0);
    return [{ index, behind: row[at - 1]?.index ?? -1 }];
  });
}

/** How many entries at the front satisfy what only entries at the front satisfy. */
function upperBound<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
