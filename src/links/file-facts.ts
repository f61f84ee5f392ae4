import { type Facts, NO_FACTS } from "./reference.ts";
import { referencesInCss } from "./references-in-css.ts";
import { factsOfHtml, type Same } from "./references-in-html.ts";
import { referencesInManifest } from "./references-in-json.ts";
import { hasLines, referencesInLines } from "./references-in-lines.ts";
import { referencesInXml } from "./references-in-xml.ts";

/** Whether a file is a page. */
export const isPage = (path: string): boolean => /\.(?:html?|xhtml)$/i.test(path);

const READERS: readonly (readonly [(path: string) => boolean, (text: string, path: string, same: Same) => Facts])[] = [
  [isPage, (text, _path, same) => factsOfHtml(text, same)],
  [(path) => /\.css$/i.test(path), (text) => ({ ...NO_FACTS, references: referencesInCss(text) })],
  [(path) => /\.(?:xml|rss|atom|svg)$/i.test(path), (text) => ({ ...NO_FACTS, references: referencesInXml(text) })],
  [
    (path) => /\.webmanifest$|(?:^|\/)(?:site\.)?manifest\.json$/i.test(path),
    (text) => ({ ...NO_FACTS, references: referencesInManifest(text) }),
  ],
  [hasLines, (text, path) => ({ ...NO_FACTS, references: referencesInLines(path, text) })],
];

/** Whether a file can hold addresses, so that its text is wanted. */
export const isRead = (path: string): boolean => READERS.some(([reads]) => reads(path));

/** A part of a file with what it holds. */
export interface PlacedFacts {
  /** Where the part begins in the file. */
  readonly at: number;
  readonly facts: Facts;
}

/**
 * A reader of files in parts. What many files share is read once: a page of Dateline is made of pieces, each a balanced
 * stretch of HTML.
 */
export function factsReader(): (path: string, parts: readonly string[]) => readonly PlacedFacts[] {
  const known = new Map<string, Facts>();
  const strings = new Map<string, string>();
  const same: Same = (text) => {
    const first = strings.get(text);
    if (first !== undefined) return first;
    // A string of its own: a piece of another keeps the whole of it, a file's text, in memory.
    const own = ` ${text}`.slice(1);
    strings.set(own, own);
    return own;
  };
  return (path, parts) => {
    const read = READERS.find(([reads]) => reads(path))?.[1];
    if (!read) return [];
    const isWhole = parts.length === 1;
    let at = 0;
    return parts.flatMap((part, i): PlacedFacts[] => {
      // Every second part is one that others share; what stands between is a page's own.
      const isShared = !isWhole && i % 2 === 1;
      const facts = (isShared ? known.get(part) : undefined) ?? read(part, path, same);
      if (isShared) known.set(part, facts);
      const placed = { at, facts };
      at += part.length;
      return facts.references.length || facts.ids.length || facts.places.size || facts.base || facts.scripted
        ? [placed]
        : [];
    });
  };
}
