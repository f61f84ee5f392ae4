import type { Reference } from "./reference.ts";

const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|(?:@import[\s]+|(?<!\w)image-set\(\s*)(?:"([^"\n]*)"|'([^'\n]*)')|(?<![\w-])url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]*))\s*\)|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/gi;

const ESCAPE = /\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi;

/** A CSS string or url() without its escapes (CSS Syntax 3, 4.3.7). */
const unescaped = (written: string): string =>
  written.includes("\\")
    ? written.replace(ESCAPE, (_whole, hex: string | undefined, sign: string | undefined) => {
        if (hex === undefined) return sign === "\n" ? "" : (sign ?? "");
        const code = Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
      })
    : written;

/**
 * The addresses in `url()` and `@import` of a style sheet; none in comments and strings.
 * @param base where the text begins in its file
 */
export function referencesInCss(text: string, base = 0): Reference[] {
  if (!/url\(|@import|image-set/i.test(text)) return [];
  return [...text.matchAll(TOKEN)].flatMap((match): Reference[] => {
    const written = match.slice(1, 6).find((one) => one !== undefined);
    if (written === undefined) return [];
    const start = base + match.index + match[0].lastIndexOf(written);
    const holder = /^@import/i.test(match[0]) ? "@import" : "url()";
    return [{ address: unescaped(written), kind: "resource", holder, start, end: start + written.length }];
  });
}
