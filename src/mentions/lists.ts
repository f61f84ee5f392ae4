import type { Token } from "markdown-it";
import type { Document } from "../content/document.ts";
import { spanOf } from "../content/markdown/spans.ts";
import { plainText } from "../content/plain-text.ts";
import type { Span } from "../model/span.ts";

export interface ListItem {
  /** The words of its first line or paragraph, without markup. */
  readonly words: string;
  /** The same as written in Markdown. */
  readonly written: string;
  readonly span: Span;
  /** It holds nothing but that one line or paragraph. */
  readonly single: boolean;
}

/** A list that is text, not the facts under a heading. */
export interface WrittenList {
  readonly items: readonly ListItem[];
  /** What stands right above it: the paragraph or heading, as an inline token. */
  readonly above: { readonly token: Token; readonly heading: boolean } | undefined;
  /** Within another list or a quotation. */
  readonly nested: boolean;
}

/** Every list of a document that is no list of facts, in the order in which they end. */
export function listsOf(document: Document): WrittenList[] {
  const lists: WrittenList[] = [];
  const open: { items: ListItem[]; above: WrittenList["above"]; nested: boolean; facts: boolean }[] = [];
  const item: { first: Token | undefined; parts: number }[] = [];
  let above: WrittenList["above"];
  let quotes = 0;
  for (const token of document.tokens) {
    const inside = item.at(-1);
    if (token.type === "blockquote_open") quotes++;
    else if (token.type === "blockquote_close") quotes--;
    else if (LIST_OPEN.test(token.type)) {
      if (inside) inside.parts++;
      open.push({ items: [], above, nested: quotes > 0 || open.length > 0, facts: Boolean(token.meta?.fields) });
    } else if (LIST_CLOSE.test(token.type)) {
      const list = open.pop();
      if (list && !list.facts) lists.push({ items: list.items, above: list.above, nested: list.nested });
      above = undefined;
    } else if (token.type === "list_item_open") item.push({ first: undefined, parts: 0 });
    else if (token.type === "list_item_close") {
      const read = itemOf(item.pop());
      if (read) open.at(-1)?.items.push(read);
    } else if (token.type === "inline" && inside) {
      inside.first ??= token;
      inside.parts++;
    } else if (token.type === "inline") above = { token, heading: false };
    else if (token.type === "heading_close" && above) above = { ...above, heading: true };
    else if (/^(?:fence|code_block|table_open|hr)$/.test(token.type)) above = undefined;
  }
  return lists;
}

const LIST_OPEN = /^(?:bullet|ordered)_list_open$/;
const LIST_CLOSE = /^(?:bullet|ordered)_list_close$/;

function itemOf(read: { first: Token | undefined; parts: number } | undefined): ListItem | undefined {
  const span = read?.first && spanOf(read.first);
  if (!read?.first || !span) return undefined;
  const { children, content } = read.first;
  return { words: plainText(children ?? []).trim(), written: content, span, single: read.parts === 1 };
}
