/** A number in figures, or a code that holds figures; offsets in UTF-16 units, `end` exclusive. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Any of these keys is the same number. */
  readonly keys: readonly string[];
  /** The keys that it answers with: "G8" does not say eight of anything. */
  readonly offers: readonly string[];
  /** "24/7", which another language may put in words. */
  readonly always: boolean;
}

// Groups of three are divided off by a comma, a point, an apostrophe or a space; what else follows is a part of it.
const NUMBER =
  /(?<!\d)\d{1,3}(?:[,'’\u00a0\u202f ]\d{3})+\.\d{1,20}(?![.,]?\d)|(?<!\d)\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+,\d{1,20}(?![.,]?\d)|(?<!\d)\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?!\d)|\d{1,40}(?:[.,]\d{1,20}){0,4}/gu;
const GROUPED = /^\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+$/u;
/** Groups, and then decimals behind the other sign: 1,250.50 and 1 250,50. */
const WITH_DECIMALS = /^(?<whole>\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+)(?<sign>[.,])(?<decimals>\d{1,20})$/u;
const ORDINAL = /^(?:st|nd|rd|th|er|ère|re|e|ème|ième|o|a)(?![\p{L}\p{N}])/u;
const DECADE = /^['’]?s(?![\p{L}\p{N}])/u;
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^[\s\u00a0\u202f](?:thousand|mille)(?!\p{L})/u, 1e3],
  [/^[\s\u00a0\u202f]millions?(?!\p{L})/u, 1e6],
  [/^[\s\u00a0\u202f](?:billions?|milliards?)(?!\p{L})/u, 1e9],
];
const CENTURY =
  /(?<![\p{L}\p{N}])(?<roman>[IVXLC]{1,7})(?:er|e|ème)?(?=[\s\u00a0\u202f-](?:siècle|century|secolo|siglo|século))/gu;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** All numbers in figures of a text, in order: 1,200 and 1 200 and 1.200 are the same. @param plain with Latin digits */
export function figuresIn(plain: string): Figure[] {
  const found = [...plain.matchAll(NUMBER)].map(({ 0: written, index }): Figure => {
    const end = index + written.length;
    const ahead = plain.slice(end, end + 20);
    const head = /[A-Za-z]{1,6}$/.exec(plain.slice(Math.max(0, index - 6), index))?.[0] ?? "";
    const tail = ORDINAL.test(ahead) || DECADE.test(ahead) ? "" : (/^[A-Za-z]{1,6}\d{0,6}/.exec(ahead)?.[0] ?? "");
    const number = `n:${spelledOnce(written)}`;
    const keys = [number];
    if (DECADE.test(ahead) && /^\d{4}$/.test(written)) keys.push(`n:${written.slice(2)}`);
    const magnitude = MAGNITUDES.find(([pattern]) => pattern.test(ahead))?.[1];
    if (magnitude) keys.push(`n:${Number((Number(written.replace(",", ".")) * magnitude).toPrecision(12))}`);
    const always =
      (written === "24" && /^\/7(?!\d)/.test(ahead)) ||
      (written === "7" && /(?<!\d)24\/$/.test(plain.slice(Math.max(0, index - 4), index)));
    if (!head && !tail) return { start: index, end, keys, offers: keys, always };
    const code = `c:${head}${written}${tail}`.toLowerCase();
    return {
      start: index - head.length,
      end: end + tail.length,
      keys: [code, number],
      offers: head.length > 2 ? [code, number] : [code],
      always,
    };
  });
  const centuries = [...plain.matchAll(CENTURY)].map(
    ({ 0: written, index, groups = {} }): Figure => ({
      start: index,
      end: index + written.length,
      keys: [`n:${romanValue(groups.roman ?? "")}`],
      offers: [`n:${romanValue(groups.roman ?? "")}`],
      always: false,
    }),
  );
  // What a code holds is not read a second time.
  const whole = found.filter(({ start }, i) => start >= (found[i - 1]?.end ?? 0));
  return [...whole, ...centuries];
}

/** One spelling for each number: groups joined, a point before decimals, no noughts in front. */
const spelledOnce = (written: string): string => {
  const { whole, sign = "", decimals } = WITH_DECIMALS.exec(written)?.groups ?? {};
  const number =
    whole && !whole.includes(sign)
      ? `${whole.replace(/\D/g, "")}.${decimals}`
      : GROUPED.test(written)
        ? written.replace(/\D/g, "")
        : written.replaceAll(",", ".");
  return number.replace(/^0+(?=\d)/, "");
};

const romanValue = (roman: string): number =>
  [...roman].reduce((sum, letter, i, all) => {
    const value = ROMAN[letter] ?? 0;
    return value < (ROMAN[all[i + 1] ?? ""] ?? 0) ? sum - value : sum + value;
  }, 0);
