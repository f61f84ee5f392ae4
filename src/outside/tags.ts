/** A tag of HTML or the words between two tags. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "tag";
      readonly name: string;
      readonly closes: boolean;
      readonly attributes: ReadonlyMap<string, string>;
    };

/** Elements whose content is no text of the page (WHATWG HTML §13.1.2). `title` is read as text. */
const RAW: ReadonlySet<string> = new Set(["script", "style", "template", "iframe", "noembed", "noframes", "xmp"]);

const NAME = /[a-z][^\s/>]*/iy;
const BLANKS = /[\s/]+/y;
const ATTRIBUTE = /([^\s=/>"'][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;

/**
 * Cuts HTML into tags and text, forgiving as browsers are. Every sign is looked at a bounded number of times, whatever
 * the page holds: it comes from strangers.
 */
export function* piecesOf(html: string): Generator<Piece> {
  const small = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open !== at) yield { kind: "text", text: html.slice(at, open < 0 ? html.length : open) };
    if (open < 0) return;
    at = open;
    const closes = html[at + 1] === "/";
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(small)?.[0];
    if (name === undefined) {
      at = afterDeclaration(html, at);
      if (html[open + 1] !== "!" && html[open + 1] !== "?") yield { kind: "text", text: html.slice(open, at) };
      continue;
    }
    const attributes = new Map<string, string>();
    at = readAttributes(html, NAME.lastIndex, attributes);
    yield { kind: "tag", name, closes, attributes };
    if (closes || !RAW.has(name)) continue;
    const end = small.indexOf(`</${name}`, at);
    if (end < 0) return;
    at = end;
  }
}

/** Behind a comment, a doctype or a lone "<". */
function afterDeclaration(html: string, at: number): number {
  if (html.startsWith("<!--", at)) {
    const end = html.indexOf("-->", at + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (html[at + 1] !== "!" && html[at + 1] !== "?") return at + 1;
  const end = html.indexOf(">", at);
  return end < 0 ? html.length : end + 1;
}

/** Reads up to the end of a tag. @returns the place behind its ">" */
function readAttributes(html: string, start: number, attributes: Map<string, string>): number {
  let at = start;
  while (at < html.length && html[at] !== ">") {
    BLANKS.lastIndex = at;
    if (BLANKS.test(html)) {
      at = BLANKS.lastIndex;
      continue;
    }
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (!match) {
      at += 1;
      continue;
    }
    const [, name, double, single, bare] = match;
    const key = name?.toLowerCase();
    if (key && !attributes.has(key)) attributes.set(key, decoded(double ?? single ?? bare ?? ""));
    at = Math.max(ATTRIBUTE.lastIndex, at + 1);
  }
  return at + 1;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The commonest references of HTML, and all by number. */
export const decoded = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
        if (name) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
      })
    : text;
