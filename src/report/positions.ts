import type { Span } from "../model/span.ts";

/** Where a span stands as editors count: lines and columns from 1, a column a code point. The end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How many of the ascending `offsets` are smaller than `limit`. */
const countBelow = (offsets: readonly number[], limit: number): number => {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Reads a file's text once, and tells for each span of it where it stands.
 * Offsets outside the text are moved to its nearest end; one within a surrogate pair counts as the pair's start;
 * a span that ends before it starts is empty.
 *
 * @example positionsIn("a\n😀b")({ start: 4, end: 5 }) // { line: 2, column: 2, endLine: 2, endColumn: 3 }
 */
export const positionsIn = (text: string): ((span: Pick<Span, "start" | "end">) => Range) => {
  const lineStarts = [0];
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) lineStarts.push(at + 1);
    else if (unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff) pairs.push(at);
  }
  const pointAt = (offset: number): [line: number, column: number] => {
    const line = countBelow(lineStarts, offset + 1);
    const lineStart = lineStarts[line - 1] ?? 0;
    const pairsBefore = countBelow(pairs, offset) - countBelow(pairs, lineStart);
    return [line, offset - lineStart - pairsBefore + 1];
  };
  return ({ start, end }) => {
    const first = Math.min(Math.max(start, 0), text.length);
    const [line, column] = pointAt(first);
    const [endLine, endColumn] = pointAt(Math.min(Math.max(end, first), text.length));
    return { line, column, endLine, endColumn };
  };
};
