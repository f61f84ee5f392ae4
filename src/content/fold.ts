/**
 * A key or fixed word in the form in which two spellings of it are compared: no capitals, accents or vowel signs,
 * typographic apostrophes made plain, hyphens and every kind of space made one space.
 * @example fold("E‑mail") // "e mail"
 */
export const fold = (text: string): string =>
  WORD.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/[\p{M}\u0640]/gu, "")
        .replace(/[’ʼ‘]/g, "'")
        .replace(/[\s\u00ad\u2010-\u2013_-]+/g, " ")
        .trim()
        .toLowerCase();

/** Most words have nothing in them that would be changed. */
const WORD = /^[A-Za-z\d]*$/;
