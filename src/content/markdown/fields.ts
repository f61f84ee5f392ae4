import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** What divides a field's key from its value: the first colon with a space, or nothing, behind it. */
export const FIELD = /^([^:：\n]{1,100}?)[\s\u00a0\u202f]*[:：](?:[\s\u00a0\u202f]+|$)/;

/**
 * The list right under a heading holds fields when all its items are `Key: value`. Each item's content becomes the
 * value alone; the key waits in `meta.key`. Any other list is text.
 */
export function fieldLists(md: MarkdownIt): void {
  md.core.ruler.before("inline", "field_lists", (state) => {
    const source = state.src.split("\n");
    const tokens: Token[] = [];
    for (let i = 0; i < state.tokens.length; i++) {
      const token = state.tokens[i];
      if (!token) continue;
      tokens.push(token);
      if (token.type !== "heading_close" || token.level > 0) continue;
      while (state.tokens[i + 1]?.type === "comment_block") tokens.push(state.tokens[++i] as Token);
      const text = readList(state, i + 1, source);
      if (!text) continue;
      for (let list = true; list; ) {
        const part = state.tokens[++i] as Token;
        tokens.push(part);
        list = part.type !== "bullet_list_close" || part.level > 0;
      }
      tokens.push(...text);
    }
    state.tokens = tokens;
  });
}

/**
 * Marks the list at `start` as one of fields, if it is one.
 * @returns the text that stood at the margin under its items; undefined when it is no list of fields
 */
function readList(state: StateCore, start: number, source: readonly string[]): Token[] | undefined {
  const list = state.tokens[start];
  if (list?.type !== "bullet_list_open") return undefined;
  const inlines = itemsOf(state.tokens, start);
  if (!inlines?.every((inline) => FIELD.test(inline.content))) return undefined;
  list.meta = { ...list.meta, fields: true };
  return inlines.flatMap((inline) => {
    const rest = textAtMargin(inline, source);
    const match = FIELD.exec(inline.content);
    const [first = 0, last = 0] = inline.map ?? [];
    if (match) {
      inline.meta = { ...inline.meta, key: match[1], keyLine: first };
      inline.content = inline.content.slice(match[0].length);
      if (match[0].includes("\n")) inline.map = [first + 1, last];
    }
    return rest ? paragraph(state, rest) : [];
  });
}

interface Rest {
  readonly content: string;
  readonly map: [number, number];
}

/**
 * Markdown takes a line at the margin right under a list for more of its last item. Under facts it is text that lacks
 * its empty line: it is cut off, so that it is neither lost with a private fact nor mistaken for a part of a name.
 */
function textAtMargin(inline: Token, source: readonly string[]): Rest | undefined {
  const [first = 0, last = 0] = inline.map ?? [];
  const lines = inline.content.split("\n");
  const cut = lines.findIndex((_line, i) => i > 0 && /^\S/.test(source[first + i] ?? ""));
  if (cut < 0) return undefined;
  inline.content = lines.slice(0, cut).join("\n");
  inline.map = [first, first + cut];
  return { content: lines.slice(cut).join("\n"), map: [first + cut, last] };
}

function paragraph(state: StateCore, { content, map }: Rest): Token[] {
  const open = new state.Token("paragraph_open", "p", 1);
  const inline = new state.Token("inline", "", 0);
  Object.assign(open, { map, block: true });
  Object.assign(inline, { content, map, block: true, level: 1, children: [] });
  return [open, inline, Object.assign(new state.Token("paragraph_close", "p", -1), { block: true })];
}

/** The one paragraph of each item, or undefined when an item holds more than that. */
function itemsOf(tokens: readonly Token[], start: number): Token[] | undefined {
  const inlines: Token[] = [];
  for (let i = start + 1; tokens[i] && tokens[i]?.type !== "bullet_list_close"; i++) {
    const token = tokens[i];
    if (token?.type !== "list_item_open") continue;
    const [open, inline, , close] = tokens.slice(i + 1, i + 5);
    if (open?.type !== "paragraph_open" || inline?.type !== "inline" || close?.type !== "list_item_close")
      return undefined;
    inlines.push(inline);
    i += 4;
  }
  return inlines;
}
