import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

/**
 * Comments `<!-- … -->` are for the office: they become tokens that are never shown. All other raw HTML stays text.
 * A block comment begins a line and ends one, and may hold blank lines; an inline comment stands within a paragraph.
 */
export function comments(md: MarkdownIt): void {
  md.block.ruler.before("fence", "comment", blockComment, { alt: ["paragraph", "reference", "blockquote", "list"] });
  md.inline.ruler.before("autolink", "comment", inlineComment);
}

/** Where in each text no comment is closed any more: it is searched to its end once, not for each sign that opens one. */
const unclosed = new WeakMap<object, number>();

/** Where the comment closes whose words begin at `from`, or -1. */
function closeOf(state: StateBlock | StateInline, from: number): number {
  if (from >= (unclosed.get(state) ?? Number.POSITIVE_INFINITY)) return -1;
  const close = state.src.indexOf("-->", from);
  if (close < 0) unclosed.set(state, from);
  return close;
}

function blockComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !state.src.startsWith("<!--", start)) return false;
  const close = closeOf(state, start + 4);
  if (close < 0) return false;
  let line = startLine;
  while (line < endLine && (state.eMarks[line] ?? 0) < close + 3) line++;
  if (line >= endLine || state.src.slice(close + 3, state.eMarks[line]).trim()) return false;
  if (silent) return true;
  const token = state.push("comment_block", "", 0);
  token.content = state.src.slice(start + 4, close);
  token.map = [startLine, line + 1];
  token.hidden = true;
  state.line = line + 1;
  return true;
}

function inlineComment(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("<!--", state.pos)) return false;
  const close = closeOf(state, state.pos + 4);
  if (close < 0 || close + 3 > state.posMax) return false;
  if (!silent) {
    const token = state.push("comment_inline", "", 0);
    token.content = state.src.slice(state.pos + 4, close);
    token.hidden = true;
  }
  state.pos = close + 3;
  return true;
}
