import type { Token } from "markdown-it";
import type { Span } from "../../model/span.ts";
import { destinationOf } from "./destinations.ts";
import { lineStarts } from "./line-starts.ts";
import { type InlineRange, rangeOf } from "./positions.ts";

/** A stretch of an inline token's content and where it stands in the source. */
interface Piece {
  readonly content: number;
  readonly source: number;
  readonly length: number;
}

const noteSpan = (token: Token, span: Span): void => {
  token.meta ??= {};
  token.meta.span = span;
};

/** The span of a token, from its `meta`. */
export const spanOf = (token: Token): Span | undefined => token.meta?.span as Span | undefined;

/** The span of an inline block's whole content. */
const contentSpan = (pieces: readonly Piece[], file: string, fallback: number): Span => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last
    ? { file, start: first.source, end: last.source + last.length }
    : { file, start: fallback, end: fallback };
};

/**
 * Turns the ranges within each inline block (`meta.range`) into spans of the file (`meta.span`).
 * Each line of a block's content is the end of its source line, whatever quotes, list marks and indents stand before
 * it; several cells of a table row share one line and are looked for one after another.
 */
export function setSpans(tokens: readonly Token[], text: string, file: string, base = 0): void {
  const starts = lineStarts(text);
  const lineAt = (line: number): string =>
    text.slice(starts[line] ?? text.length, (starts[line + 1] ?? text.length + 1) - 1);
  let [row, cursor] = [-1, 0];
  let tableRow: Token["map"] = null;
  for (const token of tokens) {
    if (token.type === "tr_open") tableRow = token.map;
    if (token.type === "inline") token.map ??= tableRow; // cells have no lines of their own
    if (token.map && token.type !== "inline")
      noteSpan(token, { file, start: base + (starts[token.map[0]] ?? 0), end: base + blockEnd(token, starts, text) });
    if (token.type !== "inline" || !token.map) continue;
    const line = token.map[0];
    if (line !== row) [row, cursor] = [line, 0];
    const lines = token.content.split("\n");
    const pieces: Piece[] = [];
    let content = 0;
    lines.forEach((words, i) => {
      const source = lineAt(line + i);
      const found = lines.length === 1 ? within(source, words, cursor) : [atEnd(source, words)];
      for (const piece of found)
        pieces.push({
          ...piece,
          content: piece.content + content,
          source: base + (starts[line + i] ?? 0) + piece.source,
        });
      const last = found.at(-1);
      if (lines.length === 1 && last && source.includes("|")) cursor = last.source + last.length;
      content += words.length + 1;
    });
    noteSpan(token, contentSpan(pieces, file, base + (starts[line] ?? 0)));
    const meta = token.meta ?? {};
    const { key, keyLine } = meta;
    if (typeof key === "string" && typeof keyLine === "number")
      meta.keyStart = base + (starts[keyLine] ?? 0) + Math.max(0, lineAt(keyLine).indexOf(key));
    for (const child of token.children ?? []) {
      const range = rangeOf(child);
      if (range) noteSpan(child, spanOfRange(range, pieces, file));
      const destination = destinationOf(child);
      if (destination && child.meta)
        child.meta.destinationSpan =
          destination.label === undefined
            ? spanOfRange(destination.range, pieces, file)
            : { file, start: base + destination.range.start, end: base + destination.range.end };
    }
  }
}

function blockEnd(token: Token, starts: readonly number[], text: string): number {
  const end = Math.min((starts[token.map?.[1] ?? 0] ?? text.length + 1) - 1, text.length);
  return Math.max(end, starts[token.map?.[0] ?? 0] ?? 0);
}

/**
 * A line of a paragraph: the end of its source line, leading blanks (which tabs may have become) left out. A no-break
 * space at an end of the line is a character of it, which the paragraph has lost only where it began or ended with it.
 */
function atEnd(source: string, words: string): Piece {
  const lead = /^[ \t]*/.exec(words)?.[0].length ?? 0;
  const kept = words.slice(lead).replace(/[ \t]+$/, "");
  const at = Math.max(0, source.trimEnd().length - kept.trimEnd().length);
  return { content: lead, source: at, length: Math.min(kept.length, source.length - at) };
}

/** A line's words behind `from`: at the end of a paragraph's line, in the middle of a heading's, in a cell of a table. */
function within(source: string, words: string, from: number): Piece[] {
  const trimmed = source.trimEnd();
  const cells = from > 0 || source.includes("|");
  if (!cells && trimmed.endsWith(words))
    return [{ content: 0, source: trimmed.length - words.length, length: words.length }];
  const after = cells ? from : (/^[\s>*+\d.)-]*#{1,6}(?=\s)/.exec(source)?.[0].length ?? 0);
  const at = source.indexOf(words, after);
  if (at >= 0) return [{ content: 0, source: at, length: words.length }];
  // In a cell "\|" stands for "|": the pieces between are looked for one by one.
  const pieces: Piece[] = [];
  let [content, cursor] = [0, after];
  for (const part of words.split("|")) {
    const found = source.indexOf(part, cursor);
    if (found < 0) break;
    pieces.push({ content, source: found, length: part.length });
    cursor = found + part.length + 2;
    content += part.length + 1;
  }
  return pieces.length ? pieces : [atEnd(source, words)];
}

function spanOfRange(range: InlineRange, pieces: readonly Piece[], file: string): Span {
  const start = toSource(range.start, pieces, false);
  return { file, start, end: Math.max(start, toSource(range.end, pieces, true)) };
}

/** A place in the content as an offset into the source; an end belongs to the piece before it. */
function toSource(at: number, pieces: readonly Piece[], end: boolean): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const content = pieces[middle]?.content ?? 0;
    if (end ? content < at : content <= at) low = middle;
    else high = middle - 1;
  }
  const found = pieces[low];
  return found ? found.source + Math.min(Math.max(at - found.content, 0), found.length) : 0;
}
