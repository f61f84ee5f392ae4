import type { MarkdownIt, StateInline, Token } from "markdown-it";

/** Where an inline token stands in its block's content: UTF-16 offsets, `end` exclusive. */
export interface InlineRange {
  readonly start: number;
  readonly end: number;
}

interface Tracked extends StateInline {
  pendingStart?: number | undefined;
}

/**
 * Makes every inline token carry the range of content it was read from, in `meta.range`; opening and closing
 * tokens carry that of the whole they enclose.
 *
 * markdown-it knows positions of blocks only. Inline rules all share one signature, so each is wrapped: what it
 * pushes stands between where it was called and where it left off. Text is collected in `pending` and pushed late,
 * always as one stretch that ends where the next rule is called: its start is known there.
 * `fragments_join` and `text_join` merge tokens and lose the ranges; joinText below does that work instead.
 */
export function trackPositions(md: MarkdownIt): void {
  const rules = (md.inline.ruler as unknown as { __rules__: { name: string; fn: InlineRule }[] }).__rules__;
  for (const { name, fn } of [...rules]) md.inline.ruler.at(name, wrap(fn));
  md.inline.ruler2.disable("fragments_join");
  md.core.ruler.disable("text_join");

  const push = md.inline.State.prototype.pushPending;
  md.inline.State = class extends md.inline.State {
    override pushPending(): Token {
      const self = this as Tracked;
      const start = self.pendingStart ?? self.pos - self.pending.length;
      const end = start + self.pending.length;
      self.pendingStart = undefined;
      const token = push.call(this);
      noteRange(token, start, end);
      return token;
    }
  };
}

type InlineRule = (state: StateInline, silent: boolean) => boolean;

const wrap =
  (rule: InlineRule): InlineRule =>
  (state: Tracked, silent) => {
    const start = state.pos;
    const from = state.tokens.length;
    if (!silent) state.pendingStart = state.pending ? start - state.pending.length : undefined;
    const matched = rule(state, silent);
    if (matched && !silent) {
      // A run of delimiters is one call and a token for each of its signs: each stands behind the one before.
      let at = start;
      for (let i = from; i < state.tokens.length; i++) {
        const token = state.tokens[i];
        if (!token || token.meta?.range) continue;
        if (token.type !== "text" || !token.content) noteRange(token, start, state.pos);
        else {
          noteRange(token, at, at + token.content.length);
          at += token.content.length;
        }
      }
    }
    return matched;
  };

/** Written into the token as it is: there are many, and a copy of each `meta` costs more than reading the text. */
export const noteRange = (token: Token, start: number, end: number): void => {
  token.meta ??= {};
  token.meta.range = { start, end };
};

/** The range of a token, from its `meta`. */
export const rangeOf = (token: Token): InlineRange | undefined => token.meta?.range as InlineRange | undefined;
