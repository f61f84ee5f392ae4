import type { Token } from "markdown-it";
import type { Document, Part } from "../content/document.ts";
import { keyOf } from "../content/fields.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Span } from "../model/span.ts";

/** Stands in a text for what is not judged: code, pictures, struck words, words of another language. */
export const HOLE = "\ufffc";

/** A stretch of a text and the source it stands for. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly span: Span;
}

/** Words that lead somewhere. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** An address written out, which became a link by itself. */
  readonly auto: boolean;
  /** The `link_open` it was read as. */
  readonly token: Token;
}

/** One line or paragraph of a document as words alone: markup gone, every offset known in the file. */
export interface Text {
  readonly path: string;
  readonly lang: string;
  readonly plain: string;
  /** Where it stands; `quote` is a block of quotation. */
  readonly place: "letterhead" | "heading" | "field" | "prose" | "quote";
  /** The label of the field as written: "Room". */
  readonly label: string | undefined;
  /** The heading it stands under; undefined in the letterhead. */
  readonly part: Part | undefined;
  readonly links: readonly TextLink[];
  /** The span of the source that the words from `start` to `end` (offsets in `plain`, exclusive) come from. */
  readonly spanOf: (start: number, end: number) => Span;
}

interface Where {
  readonly path: string;
  readonly lang: string;
  readonly place: Text["place"];
  readonly label: string | undefined;
  readonly part: Part | undefined;
}

const cache = new WeakMap<Document, readonly Text[]>();

/** All words of a document in the order of the file, one text for each paragraph, heading, item, cell and fact. */
export function textsOf(document: Document): readonly Text[] {
  const cached = cache.get(document);
  if (cached) return cached;
  const { path, lang } = document;
  const texts: Text[] = [];
  for (const { label, value } of document.frontMatter) {
    // A former address states nothing: "/2007/31-april/".
    if (keyOf(label.value, ["was"], lang)) continue;
    texts.push(...readInline(value.tokens, { path, lang, place: "letterhead", label: label.value, part: undefined }));
  }
  let [part, parts, depth] = [document.parts[0], 1, 0];
  let heading = false;
  for (const token of document.tokens) {
    if (token.type === "blockquote_open") depth++;
    if (token.type === "blockquote_close") depth--;
    if (token.type === "heading_open") {
      heading = true;
      if (token.level === 0) part = document.parts[parts++] ?? part;
    }
    if (token.type === "heading_close") heading = false;
    if (token.type !== "inline") continue;
    const label = typeof token.meta?.key === "string" ? token.meta.key : undefined;
    const place = depth > 0 ? "quote" : heading ? "heading" : label === undefined ? "prose" : "field";
    texts.push(...readInline(token.children ?? [], { path, lang, place, label, part }));
  }
  cache.set(document, texts);
  return texts;
}

/** The words of some inline tokens, and after them those of other languages within, each a text of its own. */
function readInline(tokens: readonly Token[], where: Where): Text[] {
  const pieces: Piece[] = [];
  const links: { start: number; end: number; href: string; auto: boolean; token: Token }[] = [];
  const foreign: Text[] = [];
  let plain = "";
  const add = (words: string, span: Span | undefined): void => {
    if (!span) return;
    pieces.push({ at: plain.length, length: words.length, span });
    plain += words;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const span = spanOf(token);
    if (token.type === "text") add(token.content, span);
    else if (token.type === "softbreak" || token.type === "hardbreak") add("\n", span);
    else if (token.type === "code_inline" || token.type === "image") add(HOLE, span);
    else if (token.type === "s_open") {
      i = closeOf(tokens, i, "s");
      add(HOLE, span);
    } else if (token.type === "lang_open") {
      const end = closeOf(tokens, i, "lang");
      foreign.push(...readInline(tokens.slice(i + 1, end), { ...where, lang: String(token.attrGet("lang")) }));
      i = end;
      add(HOLE, span);
    } else if (token.type === "link_open")
      links.push({
        start: plain.length,
        end: -1,
        href: String(token.attrGet("href")),
        auto: token.info === "auto",
        token,
      });
    else if (token.type === "link_close") {
      const open = links.findLast(({ end }) => end < 0);
      if (open) open.end = plain.length;
    }
  }
  if (!plain) return foreign;
  return [{ ...where, plain, links, spanOf: (start, end) => spanAt(pieces, where.path, start, end) }, ...foreign];
}

/** The token that closes the one at `from`, or the last. */
function closeOf(tokens: readonly Token[], from: number, kind: string): number {
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]?.type === `${kind}_open`) depth++;
    if (tokens[i]?.type === `${kind}_close` && --depth === 0) return i;
  }
  return tokens.length;
}

function spanAt(pieces: readonly Piece[], file: string, start: number, end: number): Span {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  if (!first || !last) return { file, start: 0, end: 0 };
  const from = sourceOf(first, start);
  // A piece whose source is longer than its words (an entity, code) is covered whole.
  const to = isExact(last) ? Math.min(sourceOf(last, end), last.span.end) : last.span.end;
  return { file, start: from, end: Math.max(from, to) };
}

const isExact = ({ span, length }: Piece): boolean => span.end - span.start === length;
const sourceOf = (piece: Piece, at: number): number =>
  isExact(piece) ? piece.span.start + (at - piece.at) : piece.span.start;

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
