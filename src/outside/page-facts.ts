import { decoded } from "../links/decoded.ts";
import { type Attribute, readMarkup } from "../links/markup.ts";

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

/** Elements whose content is no text of the page and names no place in it (HTML, 13.1.2 and 4.12.3). */
const SILENT: ReadonlySet<string> = new Set([
  ...["script", "style", "template", "iframe", "noembed", "noframes", "noscript", "textarea", "xmp"],
]);

/** Reads a page. @param html as much of it as came @param whole whether that is all */
export function readPage(html: string, whole: boolean): PageFacts {
  const ids = new Set<string>();
  const scripts: string[] = [];
  const silent: string[] = [];
  let [title, heading, words, refresh] = ["", "", "", undefined as string | undefined];
  let [inTitle, headings, inHeading] = [false, 0, false];
  readMarkup(html, {
    text: (start, end) => {
      if (silent.length > 0) return;
      const piece = html.slice(start, Math.min(end, start + KEPT));
      if (inTitle) {
        if (title.length < LINE) title += piece;
        return;
      }
      if (inHeading && heading.length < LINE) heading += piece;
      if (words.length < KEPT) words += piece;
    },
    open: (name, attributes) => {
      const written = (key: string): string | undefined => valueIn(attributes, key);
      if (SILENT.has(name)) silent.push(name);
      if (silent.includes("template")) return;
      if (name === "script" && isCode(written("type"))) scripts.push(written("src") ?? "inline");
      inTitle = name === "title" && title === "";
      if (name === "h1") inHeading = ++headings === 1;
      if (!INLINE.has(name)) words += " ";
      for (const place of [written("id"), name === "a" && written("name")]) if (place) ids.add(place);
      if (name === "meta" && /^refresh$/i.test(written("http-equiv") ?? ""))
        refresh ??= /^\s*(\d+)[^;,]*[;,]\s*url\s*=\s*["']?([^"']+)/i
          .exec((written("content") ?? "").slice(0, 2000))?.[2]
          ?.trim();
    },
    close: (name) => {
      const opened = silent.lastIndexOf(name);
      if (opened >= 0) silent.length = opened;
      if (name === "title") inTitle = false;
      if (name === "h1") inHeading = false;
      if (!INLINE.has(name)) words += " ";
    },
  });
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

/**
 * What a page is compared by, as a copy: pieces of a text keep all of it in memory, here some 2 MB of a page for each host
 * for the length of a run.
 */
export const toCompare = (page: PageFacts): PageFacts => structuredClone({ ...page, ids: new Set<string>() });

const valueIn = (attributes: readonly Attribute[], key: string): string | undefined => {
  const value = attributes.find(({ name }) => name === key)?.value;
  return value === undefined ? undefined : decoded(value);
};

const isCode = (type: string | undefined): boolean => !type || /javascript|ecmascript|module/i.test(type);
const oneLine = (text: string): string =>
  decoded(text)
    // Signs that steer a terminal or turn the direction of writing are no words; these come to be told.
    .replace(/[\s\u00a0\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
