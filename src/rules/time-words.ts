const HALF = /(?<=\d\s?)(a\.?m\.?|p\.?m\.?)(?!\p{L})/giu;
const BETWEEN = /^(.+?)(\s*[–—-]\s*|\s+(?:to|until|till|à|إلى)\s+)(.+)$/u;

/** A written time, or the end of a written range of times, in the other half of the day; undefined without "am" or "pm". */
export function inOtherHalf(words: string): string | undefined {
  const half = [...words.matchAll(HALF)].at(-1);
  if (!half) return undefined;
  const [written] = half;
  const swap: Readonly<Record<string, string>> = { a: "p", p: "a", A: "P", P: "A" };
  const other = (swap[written.charAt(0)] ?? "") + written.slice(1);
  return words.slice(0, half.index) + other + words.slice(half.index + written.length);
}

/** A written range of times the other way round; undefined where one half of the day is said for both. */
export function timesSwapped(words: string): string | undefined {
  const [, first, between, last] = BETWEEN.exec(words) ?? [];
  if (!first || !last || /^(?:from|de|من)\s/i.test(first)) return undefined;
  return first.search(HALF) < 0 === last.search(HALF) < 0 ? `${last}${between}${first}` : undefined;
}
