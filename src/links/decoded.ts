import MarkdownIt from "markdown-it";

/** References that HTML knows without their semicolon too, as far as they come in addresses (HTML, 13.5). */
const LOOSE: Readonly<Record<string, string>> = {
  amp: "&",
  AMP: "&",
  lt: "<",
  LT: "<",
  gt: ">",
  GT: ">",
  quot: '"',
  QUOT: '"',
  nbsp: "\u00a0",
  copy: "\u00a9",
  reg: "\u00ae",
};

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]+)|(\d+));?|([a-zA-Z][a-zA-Z0-9]*)(;?)(?=(=?)))/g;

/** Figures between 128 and 159 mean what Windows-1252 has there (HTML, 13.2.5.80). */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const named = new Map<string, string>();

/**
 * The value of an attribute with its character references undone, as HTML has it: "&copy=1" in a query stays.
 * @example decoded("?a=1&amp;b=2") // "?a=1&b=2"
 */
export function decoded(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(REFERENCE, (whole, hex, figures, name, semicolon, equals) => {
    if (name === undefined) return ofNumber(hex === undefined ? Number(figures) : Number.parseInt(hex, 16));
    if (!semicolon) return equals ? whole : (LOOSE[name] ?? whole);
    const known = LOOSE[name] ?? named.get(name) ?? new MarkdownIt().utils.unescapeAll(`&${name};`);
    named.set(name, known);
    return known;
  });
}

function ofNumber(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80] ?? "\ufffd";
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}
