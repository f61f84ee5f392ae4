import type { Token } from "markdown-it";
import { destinationSpanOf } from "../content/markdown/destinations.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Span } from "../model/span.ts";

/**
 * Where the address of a link or a picture stands in the text of its file, without words, brackets and title; undefined
 * where what stands there is not the address that was read.
 * @param href the address as the parser of Markdown gave it
 */
export function addressSpan(token: Token, text: string, href: string): Span | undefined {
  // An address that became a link by itself is all of it.
  const span = destinationSpanOf(token) ?? (token.info === "auto" ? spanOf(token) : undefined);
  return span && isSame(text.slice(span.start, span.end), href) ? span : undefined;
}

/** Whether words are the written form of an address. */
function isSame(written: string, href: string): boolean {
  const plain = written.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&amp;", "&");
  const [a, b] = [URL.parse(/^www\./i.test(plain) ? `https://${plain}` : plain), URL.parse(href)];
  return a !== null && b !== null && a.href === b.href;
}
