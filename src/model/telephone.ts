import { internationalNumber, type Judged, nationalNumber } from "./numbering.ts";

/** A telephone number found in a text; `start` and `end` are offsets in it, end exclusive, the extension within. */
export interface Telephone extends Judged {
  readonly start: number;
  readonly end: number;
  readonly extension: string | undefined;
  /** It begins with "+" or what is dialled to call abroad. */
  readonly international: boolean;
}

/** How much of a text is looked at for one number that begins there. */
const REACH = 80;
/** Groups of three behind "+": of these a sum of money is made as well. */
export const AMOUNT = /^\(?\+\d{1,3}(?:[\s\u00a0\u202f.,]\d{3})+$/;

/** Digits with at most three signs between two of them, as many as any list of groups has. */
const STRETCH =
  /(?:\([\s+]{0,2}|[+]{1,2}[\s(]{0,2})?\d(?:[\s().\u200e\u200f\u202a-\u202c\u2066-\u2069·/\u2010-\u2015\u2212-]{0,3}\d){0,40}/gu;
const EXTENSION =
  /^[\s,;.(]{0,3}(?:ext(?:ension)?|poste|x|durchwahl|interne|interno|anexo|تحويلة|#)[.:]?\s{0,2}(\d{1,7})(?!\d)\)?/iu;
const MOST_CUTS = 12;

/** Digits of every script that the sites are written in as those of ASCII; every offset stays. */
const latin = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
    .replaceAll("＋", "+");

/**
 * The telephone numbers of a text, in order. What can't be dialled is among them.
 * @param country ISO 3166, of numbers that are written as they are dialled within a country
 */
export const telephonesIn = (written: string, country?: string): readonly Telephone[] => {
  const text = latin(written);
  const found: Telephone[] = [];
  let done = 0;
  for (const match of text.matchAll(STRETCH)) {
    // What was cut off a stretch is another number.
    for (let at = match.index; at < match.index + match[0].length; ) {
      const words = text.slice(at, match.index + match[0].length);
      const lead = words.search(/[+(\d]/);
      if (lead < 0) break;
      if (at + lead < done) break;
      const one = read(text, at + lead, words.slice(lead), country);
      found.push(one);
      done = one.end;
      at = Math.max(one.end, at + lead + 1);
    }
  }
  return found;
};

/** The number that a fact is about: the first that can be dialled, else the first that is long enough to be one. */
export const telephoneOf = (text: string, country?: string): Telephone | undefined => {
  const all = telephonesIn(text, country);
  return (
    all.find(({ verdict }) => verdict === "right") ??
    all.find(({ verdict }) => verdict === "unlikely") ??
    all.find(({ verdict }) => verdict !== "short") ??
    all[0]
  );
};

/** The number that begins with "+" at a place of running text, if it can be dialled; "+10 000 000" is an amount. */
export function numberAt(text: string, at: number): Telephone | undefined {
  const [number] = telephonesIn(text.slice(at, at + REACH));
  if (!number || number.start > 0 || (number.verdict !== "right" && number.verdict !== "unlikely")) return undefined;
  if (number.verdict === "unlikely" && AMOUNT.test(text.slice(at, at + number.end))) return undefined;
  return { ...number, start: at, end: at + number.end };
}

/**
 * The `tel:` address of a number (RFC 3966), as it is dialled from abroad where its country is known.
 * @example telHref(telephoneOf("+33 (0)3 88 41 33 35")) // "tel:+33388413335"
 */
export const telHref = ({ dialled, extension }: Pick<Telephone, "dialled" | "extension">): string =>
  `tel:${dialled}${extension ? `;ext=${extension}` : ""}`;

function read(text: string, start: number, stretch: string, country: string | undefined): Telephone {
  const whole = stretch.slice(0, openBracket(stretch));
  let words = whole;
  let judged = judge(words, country);
  if (judged.verdict !== "right")
    for (const cut of cuts(text, start, whole)) {
      const shorter = judge(whole.slice(0, cut), country);
      if (shorter.verdict !== "right") continue;
      [words, judged] = [whole.slice(0, cut), shorter];
      break;
    }
  const end = start + words.trimEnd().length;
  const extension = EXTENSION.exec(text.slice(end, end + 24));
  return {
    ...judged,
    start,
    end: end + (extension?.[0].length ?? 0),
    extension: extension?.[1],
    international: judged.dialled.startsWith("+") && /^[\s(+]*(?:\+|00)/.test(words),
  };
}

/** Where a bracket opens that does not close: "+33 3 88 41 25 60 (9" of "(9 am to 6 pm)". */
function openBracket(words: string): number {
  const at = words.lastIndexOf("(");
  return at > 0 && !words.includes(")", at) ? at : words.length;
}

/**
 * Where a number may end before its stretch of digits does, the last first: at "/", at the end of a line, at a bracket,
 * and at a space when the next digits belong to words behind them ("24 hours").
 */
function cuts(text: string, start: number, words: string): number[] {
  const before = /^\s?(?:\p{L}|\/\d)/u.test(text.slice(start + words.length, start + words.length + 3));
  const signs = before || /\s24\/7$/.test(words) ? /[/\n\s(]/g : /[/\n(]|\s[\u2010-\u2015-]\s/g;
  return [...words.matchAll(signs)]
    .map(({ index }) => index)
    .filter((index) => index > 0)
    .reverse()
    .slice(0, MOST_CUTS);
}

function judge(words: string, country: string | undefined): Judged {
  const zero = /\(\s?0\s?\)/.exec(words);
  const isInternational = /^\(?\s?\+/.test(words);
  const plain = words.replace(/\D/g, "");
  const digits = zero
    ? words.slice(0, zero.index).replace(/\D/g, "") + words.slice(zero.index + zero[0].length).replace(/\D/g, "")
    : plain;
  const at = zero ? words.slice(0, zero.index).replace(/\D/g, "").length : undefined;
  if (isInternational) return internationalNumber(digits, at);
  // "00 33 (0)3": the 0 in brackets is left out as behind "+".
  if (zero && /^0/.test(digits) && at) return nationalNumber(digits, country);
  return nationalNumber(plain, country);
}
