import { decoded, piecesOf } from "./tags.ts";

/** What a page outside says of itself: as much as is needed to judge whether it is what was linked. */
export interface PageFacts {
  readonly title: string;
  /** The first heading of level 1. */
  readonly heading: string;
  /** The beginning of its visible words, spaces made one. */
  readonly words: string;
  /** All places that a fragment can name. */
  readonly ids: ReadonlySet<string>;
  /** Addresses of its scripts, or "inline". */
  readonly scripts: readonly string[];
  /** Where it sends its reader on to by itself, as it is written. */
  readonly refresh: string | undefined;
  /** Whether all of it was read. */
  readonly whole: boolean;
}

/** UTF-16 units of visible words that are kept. */
const KEPT = 20_000;
const LINE = 300;

/** Elements that begin a new word. */
const INLINE: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "b",
  "em",
  "i",
  "span",
  "strong",
  "sub",
  "sup",
  "wbr",
  "font",
]);

/** Reads a page. @param html as much of it as came @param whole whether that is all */
export function readPage(html: string, whole: boolean): PageFacts {
  const ids = new Set<string>();
  const scripts: string[] = [];
  let [title, heading, words, refresh] = ["", "", "", undefined as string | undefined];
  let [inTitle, headings, inHeading, hidden] = [false, 0, false, 0];
  for (const piece of piecesOf(html)) {
    if (piece.kind === "text") {
      if (inTitle) title += title.length < LINE ? piece.text : "";
      else if (hidden === 0) {
        if (inHeading && heading.length < LINE) heading += piece.text;
        if (words.length < KEPT) words += piece.text.slice(0, KEPT);
      }
      continue;
    }
    const { name, closes, attributes } = piece;
    if (name === "title" && !title) inTitle = !closes;
    else if (name === "title") inTitle = false;
    if (name === "noscript") hidden += closes ? -Math.min(hidden, 1) : 1;
    if (name === "h1") {
      if (!closes) headings += 1;
      inHeading = !closes && headings === 1;
    }
    if (!INLINE.has(name)) words += " ";
    if (closes) continue;
    const id = attributes.get("id");
    if (id) ids.add(id);
    const anchor = name === "a" ? attributes.get("name") : undefined;
    if (anchor) ids.add(anchor);
    if (name === "script" && isCode(attributes.get("type"))) scripts.push(attributes.get("src") ?? "inline");
    if (name === "meta" && /^refresh$/i.test(attributes.get("http-equiv") ?? ""))
      refresh ??= /^\s*(\d+)[^;,]*[;,]\s*url\s*=\s*["']?([^"']+)/i
        .exec((attributes.get("content") ?? "").slice(0, 2000))?.[2]
        ?.trim();
  }
  return {
    title: oneLine(title).slice(0, LINE),
    heading: oneLine(heading).slice(0, LINE),
    words: oneLine(words.slice(0, KEPT)),
    ids,
    scripts,
    refresh,
    whole,
  };
}

const isCode = (type: string | undefined): boolean => !type || /javascript|ecmascript|module/i.test(type);
const oneLine = (text: string): string =>
  decoded(text)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
