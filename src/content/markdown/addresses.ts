import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { numberAt, telHref } from "../../model/telephone.ts";
import { noteRange, rangeOf } from "./positions.ts";

/** An e-mail address is looked for where its first word begins, once: a long row of letters is no address at any of them. */
const ADDRESS =
  /(?<url>(?:https?:\/\/|(?<![\p{L}\p{N}.@/-])www\.)[^\s<>"“”«»]+)|(?<mail>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<tel>\(\+\d{1,3}\)|(?<!\p{N})\+\d)/gu;

/**
 * Web and e-mail addresses and international telephone numbers in running text become links, as a reader expects.
 * Joins neighbouring text tokens first: delimiters that turned out to be text ("a_b@example.org") split them.
 */
export function addresses(md: MarkdownIt): void {
  md.core.ruler.push("addresses", (state: StateCore) => {
    for (const block of state.tokens)
      if (block.type === "inline" && block.children) block.children = linked(state, joinText(block.children));
  });
}

function joinText(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.type === "text" && !token.content) continue;
    const last = joined.at(-1);
    const before = last && rangeOf(last);
    const range = rangeOf(token);
    if (last?.type === "text" && token.type === "text" && before && range && before.end === range.start) {
      last.content += token.content;
      noteRange(last, before.start, range.end);
    } else joined.push(token);
  }
  // An escape or an entity stands for one character of text; its `info` tells that its source has more.
  for (const token of joined) if (token.type === "text_special") token.type = "text";
  return joined;
}

function linked(state: StateCore, tokens: readonly Token[]): Token[] {
  let depth = 0;
  const all: Token[] = [];
  for (const token of tokens) {
    if (token.type === "link_open") depth++;
    if (token.type === "link_close") depth--;
    if (token.type === "text" && depth === 0 && /[@+:]|www\./.test(token.content)) all.push(...split(state, token));
    else all.push(token);
  }
  return all;
}

function split(state: StateCore, token: Token): Token[] {
  const parts: Token[] = [];
  const base = rangeOf(token)?.start ?? 0;
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, start: number, end: number): Token => {
    const part = new state.Token(type, tag, nesting);
    part.level = token.level;
    noteRange(part, base + start, base + end);
    if (type === "text") part.content = token.content.slice(start, end);
    return part;
  };
  let done = 0;
  for (const match of token.content.matchAll(ADDRESS)) {
    const start = match.index;
    const address = start < done ? undefined : addressAt(token.content, match);
    if (!address) continue;
    const end = start + address.length;
    const open = make("link_open", "a", 1, start, end);
    open.attrSet("href", address.href);
    open.info = "auto";
    if (start > done) parts.push(make("text", "", 0, done, start));
    parts.push(open, make("text", "", 0, start, end), make("link_close", "a", -1, start, end));
    done = end;
  }
  if (done === 0) return [token];
  if (done < token.content.length) parts.push(make("text", "", 0, done, token.content.length));
  return parts;
}

/** How many characters of a text are an address, and where it leads; undefined when it leads nowhere. */
function addressAt(text: string, { 0: found, index = 0, groups }: RegExpExecArray) {
  if (groups?.tel) {
    const number = numberAt(text, index);
    return number && { length: number.end - index, href: telHref(number) };
  }
  const words = trimmed(found);
  if (!groups?.mail) return { length: words.length, href: words.replace(/^www\./, "https://www.") };
  // "markdown-it@15.0.3" is a version of something.
  return /\.(?:xn--[a-z\d-]+|\p{L}{2,})$/iu.test(words) ? { length: words.length, href: `mailto:${words}` } : undefined;
}

/** Without the full stop or bracket that belongs to the sentence, not to the address. */
function trimmed(words: string): string {
  let end = words.length;
  let unopened = words.split(")").length - words.split("(").length;
  while (/[.,;:!?'’)\]]/.test(words[end - 1] ?? "")) {
    if (words[end - 1] === ")" && unopened-- <= 0) break;
    end--;
  }
  return words.slice(0, end);
}
