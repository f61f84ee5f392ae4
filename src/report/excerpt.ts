import type { Span } from "../model/span.ts";
import { type Cell, cellsOf } from "./cells.ts";

/** The words a finding is about, in their line. `before + marked + after` is that line, or a window of it. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** What to write under that line: blanks, tabs where the line has tabs, and carets under the marked words. */
  readonly carets: string;
}

/** Columns a line may take, and how many of them may stand in front of the marked words. */
const columns = 100;
const columnsBefore = 30;

/** UTF-16 units looked at on either side: enough to fill the window, and a bound for lines without end. */
const reach = 400;

const low = /^[\udc00-\udfff]/;

/** The piece of the span's first line around its start, and whether the line goes on at either side. */
const pieceAround = (text: string, at: number) => {
  let start = Math.max(0, at - reach);
  let end = Math.min(text.length, at + reach);
  const lineBreak = text.slice(start, at).lastIndexOf("\n");
  const nextBreak = text.slice(at, end).indexOf("\n");
  const cutBefore = lineBreak < 0 && start > 0 && text.charAt(start - 1) !== "\n";
  const cutAfter = nextBreak < 0 && end < text.length && text.charAt(end) !== "\n";
  if (lineBreak >= 0) start += lineBreak + 1;
  if (nextBreak >= 0) end = at + nextBreak;
  if (cutBefore && low.test(text.charAt(start))) start += 1;
  if (cutAfter && low.test(text.charAt(end))) end -= 1;
  return { cells: cellsOf(text.slice(start, end), start), cutBefore, cutAfter };
};

/** The first and the last cell (exclusive) to show, so that the marked words stand in the window. */
const windowOf = (cells: readonly Cell[], first: number): [from: number, to: number] => {
  const width = (index: number) => cells[index]?.width ?? 0;
  let from = first;
  let to = first;
  let used = 0;
  while (from > 0 && used + width(from - 1) <= columnsBefore) used += width(--from);
  while (to < cells.length && used + width(to) <= columns) used += width(to++);
  if (to === cells.length) while (from > 0 && used + width(from - 1) <= columns) used += width(--from);
  return [from, to];
};

const join = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join("");
const repeated = (sign: string, cells: readonly Cell[]): string =>
  cells.map(({ text, width }) => (text === "\t" ? "\t" : sign.repeat(width))).join("");

/**
 * Cuts the first line of a span out of its text, for a terminal. A span over several lines marks its first to the end;
 * offsets outside the text are moved to its nearest end.
 *
 * @example excerptOf("On 31 April.", { start: 3, end: 11 }) // carets: "   ^^^^^^^^"
 */
export const excerptOf = (text: string, span: Pick<Span, "start" | "end">): Excerpt => {
  const start = Math.min(Math.max(span.start, 0), text.length);
  const { cells, cutBefore, cutAfter } = pieceAround(text, start);
  const found = cells.findIndex(({ end }) => end > start);
  const first = found < 0 ? cells.length : found;
  const [from, to] = windowOf(cells, first);
  const shown = cells.slice(first, to);
  const marked = shown.filter((cell) => cell.start < span.end);
  const before = cells.slice(from, first);
  const lead = cutBefore || from > 0 ? "…" : "";
  const tail = cutAfter || to < cells.length ? "…" : "";
  // A tab's width hangs on where it stands: carets leave it out, and one of them marks where there is nothing else.
  const carets = repeated("^", marked).trimEnd();
  return {
    before: lead + join(before),
    marked: join(marked),
    after: join(shown.slice(marked.length)) + tail,
    carets: (lead && " ") + repeated(" ", before) + (carets || "^"),
  };
};
