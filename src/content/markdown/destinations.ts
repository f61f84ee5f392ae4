import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import type { Span } from "../../model/span.ts";
import { lineStarts } from "./line-starts.ts";
import type { InlineRange } from "./positions.ts";

/** The address of a link or a picture as it stands in the source. */
export interface Destination {
  /** Without Markdown's escapes, entities and angle brackets; nothing in it is made fit for a page yet. */
  readonly address: string;
  /** Where it stands in its block's content, without angle brackets. */
  readonly range: InlineRange;
  /** The label of the definition `[label]: address` that holds it: then the range is one of the whole text. */
  readonly label?: string;
  /** It stands in angle brackets, so that it may hold spaces. */
  readonly angled: boolean;
}

/** The address of a `link_open` or an `image` as it was written. */
export const destinationOf = (token: Token): Destination | undefined =>
  token.meta?.destination as Destination | undefined;

/** Where that address stands in the file. */
export const destinationSpanOf = (token: Token): Span | undefined => token.meta?.destinationSpan as Span | undefined;

/**
 * Makes every link and picture carry its address as it was written, in `meta.destination`: what markdown-it leaves in
 * `href` is encoded, and says neither where it stood nor what was wrong with it.
 */
export function destinations(md: MarkdownIt): void {
  const rules = (md.inline.ruler as unknown as { __rules__: { name: string; fn: InlineRule }[] }).__rules__;
  for (const { name, fn } of [...rules])
    if (name === "link" || name === "image" || name === "autolink") md.inline.ruler.at(name, noting(name, fn));
  md.core.ruler.after("block", "definitions", definitions);
}

/** What the definitions of a text are kept in until its links are read. */
interface Environment {
  destinations?: Readonly<Record<string, Destination>>;
}

/** `[label]: address "title"`: the first of each label counts. Kept in the environment, by label. */
function definitions({ tokens, src, md, env }: StateCore): void {
  const all = tokens.filter(({ type }) => type === "reference_definition");
  if (all.length === 0) return;
  const starts = lineStarts(src);
  const found: Record<string, Destination> = Object.create(null);
  for (const { map, meta } of all) {
    const label = String(meta?.label);
    const [first = 0, end = src.length] = (map ?? []).map((line) => starts[line] ?? src.length);
    const lead = LABEL.exec(src.slice(first, end));
    if (!lead || found[label]) continue;
    const read = addressAt(md, src, first + lead[0].length, end);
    if (read) found[label] = { ...read, label };
  }
  (env as Environment).destinations = found;
}

/** What stands before the address of a definition, which may be in a quotation and go on in the next line. */
const LABEL = /^[^[]{0,200}\[(?:[^\]\\]|\\[\s\S])+\]:\s{0,100}(?:>\s{0,10}){0,20}/;

type InlineRule = (state: StateInline, silent: boolean) => boolean;

const noting =
  (name: "link" | "image" | "autolink", rule: InlineRule): InlineRule =>
  (state, silent) => {
    const start = state.pos;
    const from = state.tokens.length;
    if (!rule(state, silent)) return false;
    if (silent) return true;
    const token = state.tokens.slice(from).find(({ type }) => type === (name === "image" ? "image" : "link_open"));
    if (!token) return true;
    const label = token.meta?.label;
    const opening = name === "image" ? start + 1 : start;
    token.meta ??= {};
    token.meta.destination =
      label !== undefined
        ? (state.env as Environment).destinations?.[String(label)]
        : name === "autolink"
          ? addressAt(state.md, state.src, start, state.pos)
          : destinationAt(state, opening, name === "link");
    return true;
  };

/** The address of `[words](address "title")`, whose first bracket is given; the link has been read already. */
function destinationAt(state: StateInline, bracket: number, isLink: boolean): Destination {
  const { src, posMax, md } = state;
  let start = md.helpers.parseLinkLabel(state, bracket, isLink) + 2;
  while (/\s/.test(src[start] ?? "")) start++;
  return addressAt(md, src, start, posMax) ?? { address: "", range: { start, end: start }, angled: false };
}

function addressAt(md: MarkdownIt, src: string, start: number, max: number): Destination | undefined {
  const { ok, pos, str } = md.helpers.parseLinkDestination(src, start, max);
  if (!ok) return undefined;
  const angled = src[start] === "<";
  return { address: str, range: angled ? { start: start + 1, end: pos - 1 } : { start, end: pos }, angled };
}
