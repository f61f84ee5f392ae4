import type { Message } from "../../model/message.ts";
import type { AddressFault, AddressJudge } from "./fault.ts";

/** Characters that take no room. Persian and emoji are written with U+200C and U+200D: those count beside Latin letters alone. */
const HIDDEN =
  /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<![^\0-\u024f])[\u200c\u200d](?![^\0-\u024f])/g;
/** The same, encoded: what stays of them when an address was copied out of a browser. */
const HIDDEN_ENCODED = /%C2%AD|%E2%80%(?:8[BEF]|A[A-E])|%E2%81%A[0-9]|%EF%BB%BF/gi;
/** Spaces of every width; a line break and a tab are left out by browsers (WHATWG URL, 4.4). */
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const QUOTES = '“”„«»‹›"';
const BEGINS = new RegExp(`^[${QUOTES}‘’'<([]`);
const ENDS = new RegExp(`[${QUOTES}‘’'>)\\]]$`);
const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{", "’": "‘", "'": "'", ">": "<" };

/** Characters that are no part of an address: from a copied text, or of the sentence around it. */
export const characters: AddressJudge = (address) => {
  const faults = [...hidden(address), ...edges(address)];
  if (faults.length) return faults;
  const spaces = [...innerSpaces(address)];
  return spaces.length ? spaces : [...ends(address)];
};

const RULE = { rule: "link-characters" } as const;

function* hidden(address: string): Iterable<AddressFault> {
  const found = [...address.matchAll(HIDDEN), ...address.matchAll(HIDDEN_ENCODED)];
  const [first] = found;
  if (!first) return;
  const clean = address.replace(HIDDEN, "").replace(HIDDEN_ENCODED, "").trim();
  yield {
    ...RULE,
    severity: /%/.test(first[0]) ? "warning" : "error",
    start: first.index,
    end: first.index + first[0].length,
    message: {
      en: `A character that nobody sees stands in this address, so that it leads somewhere else or nowhere. ${clean ? `Write "${clean}".` : "Write the address anew."}`,
      fr: `Un caractère que personne ne voit se trouve dans cette adresse, qui mène donc ailleurs ou nulle part. ${clean ? `Écrivez « ${clean} ».` : "Écrivez l'adresse à nouveau."}`,
    },
    suggestions: clean ? [clean] : [],
    certain: clean !== "",
  };
}

/** Spaces, quotation marks and brackets around the whole. */
function* edges(address: string): Iterable<AddressFault> {
  let [start, end] = [0, address.length];
  const isSpace = (at: number): boolean => /[\s\u00a0\u2000-\u200a\u202f\u3000]/.test(address[at] ?? "");
  const trim = (): void => {
    while (start < end && isSpace(start)) start++;
    while (end > start && isSpace(end - 1)) end--;
  };
  trim();
  const inner = address.slice(start, end);
  const wrapped = BEGINS.test(inner) && ENDS.test(inner) && inner.length > 2;
  const quoted = QUOTES.includes(inner.charAt(0)) && inner !== "";
  if (wrapped) [start, end] = [start + 1, end - 1];
  else if (quoted) start++;
  trim();
  const clean = address.slice(start, end);
  // What leads to nobody is told as that.
  if (clean === address || !clean || /^(?:mailto|tel):\??$/i.test(clean)) return;
  const isMarks = wrapped || quoted;
  yield {
    ...RULE,
    severity: isMarks ? "error" : "warning",
    start: 0,
    end: address.length,
    message: isMarks ? marksAround(clean) : spacesAround(clean),
    suggestions: [clean],
    certain: true,
  };
}

const marksAround = (clean: string): Message => ({
  en: `Quotation marks or brackets stand around this address, and are taken for a part of it. Write "${clean}".`,
  fr: `Des guillemets ou des crochets entourent cette adresse et sont pris pour une partie de celle-ci. Écrivez « ${clean} ».`,
});

const spacesAround = (clean: string): Message => ({
  en: `There is a space before or behind this address. Write "${clean}".`,
  fr: `Il y a une espace avant ou après cette adresse. Écrivez « ${clean} ».`,
});

/** Spaces within: those of mailto: and tel: have their own rules, one in the name of a host makes it none. */
function* innerSpaces(address: string): Iterable<AddressFault> {
  if (/^\s*(?:(?:mailto|tel|javascript|data):|\+\d)/i.test(address)) return;
  const inner = address.trim();
  if (/^https?:[^/]*\/\/[^/?#]*\s/i.test(inner)) return;
  const [space] = [...inner.matchAll(SPACE)];
  if (!space) return;
  const lead = address.indexOf(inner);
  const broken = /[\n\r\t]/.test(space[0]);
  const encoded = inner.replace(SPACE, (one) => (/[\n\r\t]/.test(one) ? "" : "%20"));
  const closed = inner.replace(SPACE, "");
  const odd = /[^ \n\r\t]/.test(space[0]);
  yield {
    ...RULE,
    severity: odd ? "error" : "warning",
    start: lead + space.index,
    end: lead + space.index + space[0].length,
    message: {
      en: `There is a ${broken ? "line break" : "space"} within this address. Take it out${broken ? "" : ', or write "%20" where it belongs to the name of a file'}.`,
      fr: `Il y a ${broken ? "un retour à la ligne" : "une espace"} dans cette adresse. Supprimez-${broken ? "le" : "la, ou écrivez « %20 » là où elle fait partie d'un nom de fichier"}.`,
    },
    suggestions: [...new Set([encoded, closed])],
  };
}

/** Abbreviations that names end with, as articles about them do: ".../wiki/Example_Inc." */
const ABBREVIATION =
  /(?:^|[_/\s.-])(?:\p{L}|inc|ltd|corp|co|jr|sr|st|dr|mr|mrs|etc|vs|bros|no|vol|ed|al|e\.v|s\.a)\.$/iu;

/** More marks than a sentence ends with. */
const MOST_MARKS = 6;

/** A mark at the end that belongs to the sentence around the address. */
function* ends(address: string): Iterable<AddressFault> {
  if (!/^(?:https?:\/\/|mailto:|www\.)/i.test(address)) return;
  let end = address.length;
  for (let more = true; more && end > 8 && address.length - end < MOST_MARKS; ) {
    const sign = address[end - 1] ?? "";
    const head = address.slice(0, end);
    const opening = OPENING[sign];
    more =
      (/[.,;:]/.test(sign) && !/\.\.$|^[a-z]+:\/*$/i.test(head) && !ABBREVIATION.test(head)) ||
      QUOTES.includes(sign) ||
      (opening !== undefined && isUnopened(head, opening, sign));
    if (more) end--;
  }
  if (end === address.length) {
    const escaped = /(?:%20|%C2%A0)+$/i.exec(address);
    if (escaped) yield spaceAtEnd(address, escaped.index);
    return;
  }
  const clean = address.slice(0, end);
  const marks = address.slice(end);
  yield {
    ...RULE,
    severity: "warning",
    start: end,
    end: address.length,
    message: {
      en: `The "${marks}" at the end very likely belongs to the sentence, not to the address. Write "${clean}".`,
      fr: `Le signe « ${marks} » à la fin appartient très probablement à la phrase, non à l'adresse. Écrivez « ${clean} ».`,
    },
    suggestions: [clean],
  };
}

const spaceAtEnd = (address: string, at: number): AddressFault => ({
  ...RULE,
  severity: "warning",
  start: at,
  end: address.length,
  message: {
    en: `The address ends with a space, written as "${address.slice(at)}", that very likely does not belong to it. Write "${address.slice(0, at)}".`,
    fr: `L'adresse se termine par une espace, écrite « ${address.slice(at)} », qui n'en fait très probablement pas partie. Écrivez « ${address.slice(0, at)} ».`,
  },
  suggestions: [address.slice(0, at)],
});

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** A closing mark with nothing that opened it; one that opens and closes alike stands alone. */
const isUnopened = (text: string, opening: string, closing: string): boolean =>
  opening === closing ? count(text, closing) % 2 === 1 : count(text, opening) < count(text, closing);
