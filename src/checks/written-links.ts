import type { Token } from "markdown-it";
import type { Document } from "../content/document.ts";
import { kindAt } from "../content/folder.ts";
import { destinationSpanOf } from "../content/markdown/destinations.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Source } from "../content/source.ts";
import type { Pages, View } from "../model/pages.ts";
import type { Span } from "../model/span.ts";
import { originOf } from "./origin-of.ts";

/**
 * The way back: finds where the documents have written an address that stands on built pages. Nothing where no document
 * did.
 * @param address as it stands on the page
 * @param views the pages it stands on
 * @param empty links without words alone
 */
export type WrittenAt = (address: string, views: readonly View[], empty?: boolean) => readonly Span[];

/** Makes the way back from the pages of a site to its documents. */
export function writtenLinks(documents: readonly Document[], pages: Pages, sources: readonly Source[]): WrittenAt {
  const index = new Map<string, Map<string, Written>>();
  const note = (address: string, written: Written): void => {
    const spans = index.get(address) ?? new Map<string, Written>();
    index.set(address, spans.set(`${written.span.file} ${written.span.start}`, written));
  };
  for (const document of documents) {
    const walk = (tokens: readonly Token[]): void => {
      for (const [i, token] of tokens.entries()) {
        const href =
          token.type === "link_open" ? token.attrGet("href") : token.type === "image" ? token.attrGet("src") : null;
        const span = href === null ? undefined : placeOf(token);
        // What a document shows in one language may be shown in all of them.
        const empty = token.type === "link_open" && isEmpty(tokens.slice(i + 1));
        if (span) for (const { resolve } of pages.home) note(resolve(String(href)), { span, empty });
        if (token.type === "inline") walk(token.children ?? []);
      }
    };
    walk(document.tokens);
    for (const { value } of document.frontMatter) walk(value.tokens);
  }
  return (address, views, empty = false) => {
    const linked = [...(index.get(address)?.values() ?? [])]
      .filter((one) => !empty || one.empty)
      .map(({ span }) => span);
    const spans = linked.length || empty ? linked : wordsIn(sources, address);
    return address.startsWith("#") ? spans.filter(({ file }) => views.some((view) => isShownOn(file, view))) : spans;
  };
}

/** A link or a picture in a document. */
interface Written {
  readonly span: Span;
  readonly empty: boolean;
}

/** Whether a link says nothing. @param tokens those behind its opening */
const isEmpty = (tokens: readonly Token[]): boolean =>
  !tokens
    .slice(
      0,
      tokens.findIndex(({ type }) => type === "link_close"),
    )
    .some(
      ({ type, content }) => (type === "image" || type === "text" || type === "code_inline") && content.trim() !== "",
    );

const placeOf = (token: Token): Span | undefined => {
  const address = destinationSpanOf(token);
  return address && address.end > address.start ? address : spanOf(token);
};

/** Whether what a document says may stand on a page. Contacts stand under releases too. */
export function isShownOn(file: string, view: View): boolean {
  const origin = originOf(view);
  const kind = kindAt(file);
  if (origin?.file === file || kind === "conference" || kind === "contacts") return true;
  return origin === undefined && kind !== "page" && kind !== "release";
}

/** A fact such as "Internet: example.org" is an address by what its key says: it is looked for in its words. */
function wordsIn(sources: readonly Source[], address: string): Span[] {
  const words = address.replace(/^https?:\/\//i, "");
  if (words.length < 5 || words === address) return [];
  return sources.flatMap(({ path, text }) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ file: path, start, end: start + words.length }];
  });
}
