import MarkdownIt, { type Token } from "markdown-it";
import { addresses } from "./addresses.ts";
import { comments } from "./comments.ts";
import { destinations } from "./destinations.ts";
import { fieldLists } from "./fields.ts";
import { headingIds } from "./heading-ids.ts";
import { languageSpans } from "./language-spans.ts";
import { trackPositions } from "./positions.ts";
import { setSpans } from "./spans.ts";

/** How deep quotes and lists may be nested; markdown-it drops what is deeper, so the reader says so. */
export const MAX_NESTING = 100;

const md = new MarkdownIt("default", { html: false, maxNesting: MAX_NESTING })
  .use(comments)
  .use(languageSpans)
  .use(headingIds)
  .use(fieldLists)
  .use(destinations)
  .use(trackPositions)
  .use(addresses);
md.core.ruler.disable(["linkify", "replacements", "smartquotes"]);
md.inline.ruler.disable("linkify");
// Every link is a token, so that one with a scheme that is not allowed can be told where it stands.
md.validateLink = () => true;

/**
 * Markdown to tokens, once for each document. Raw HTML stays text. Every inline token carries its span in the file
 * in `meta.span`.
 * @param text the file's text; what is not Markdown in it (front matter) made blanks, so that offsets stay
 */
export function parseBlocks(text: string, file: string): Token[] {
  // Word's bullets are list marks; one sign for another, so that offsets stay.
  const tokens = md.parse(text.replace(/^([ \t>]*)[•‣▪·](?=[ \t\u00a0])/gm, "$1-"), {});
  setSpans(tokens, text, file);
  return tokens;
}

/** One line of Markdown that stands at `start` in the file. */
export function parseLine(line: string, file: string, start: number): Token[] {
  const [block] = md.parseInline(line, {});
  if (!block) return [];
  setSpans([Object.assign(block, { map: [0, 1] })], line, file, start);
  return block.children ?? [];
}
