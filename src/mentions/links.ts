import type { Token } from "markdown-it";
import type { Document } from "../content/document.ts";
import { destinationOf, destinationSpanOf } from "../content/markdown/destinations.ts";
import { spanOf } from "../content/markdown/spans.ts";
import { plainText } from "../content/plain-text.ts";
import { isWord } from "../content/values.ts";
import type { Inline } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

/** An address in a document that leads somewhere, or is meant to. */
export interface WrittenLink {
  /** `bare` is an address in running text; `fact` one in a fact for addresses, without a scheme. */
  readonly kind: "link" | "picture" | "bare" | "fact";
  /** As it was written, Markdown's escapes read. */
  readonly address: string;
  /** Where the address stands. */
  readonly span: Span;
  /** The address may hold spaces where it stands. */
  readonly angled: boolean;
  /** What the site makes of it: `doc:…`, `asset:…`, "#" for what leads nowhere; in a loose text the address, encoded. */
  readonly href: string;
}

const cache = new WeakMap<Document, readonly WrittenLink[]>();

/** All addresses of a document in the order of the file; of a definition that several links use, once. */
export function linksOf(document: Document): readonly WrittenLink[] {
  const cached = cache.get(document);
  if (cached) return cached;
  const { lang } = document;
  const links: WrittenLink[] = [];
  for (const { label, value } of document.frontMatter) links.push(...ofFact(value, label.value, lang));
  for (const token of document.tokens) {
    if (token.type !== "inline") continue;
    const label = typeof token.meta?.key === "string" ? token.meta.key : undefined;
    const tokens = token.children ?? [];
    const span = spanOf(token);
    if (label === undefined || !span) links.push(...ofTokens(tokens));
    else links.push(...ofFact({ tokens, plain: plainText(tokens), span }, label, lang));
  }
  const places = new Set<string>();
  const once = links.filter(({ span }) => {
    const place = `${span.start}-${span.end}`;
    return !places.has(place) && places.add(place);
  });
  cache.set(document, once);
  return once;
}

/** An address, or one with a space that fell into the name of its host. */
const ADDRESS = /^\S*[.:/]\S*$|^(?:https?:\/\/)?[\p{L}\p{N}-]+ [\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/iu;

function ofFact({ tokens, plain, span }: Inline, label: string, lang: string): WrittenLink[] {
  const links = ofTokens(tokens);
  const name = label.replace(/[\s\u00a0]*[(（][^)）]*[)）][\s\u00a0]*$/, "");
  const isAddress = isWord(name, lang, ({ keys }) => [...keys.internet, ...keys.webcast]);
  if (links.length || !isAddress || !ADDRESS.test(plain) || span.end - span.start !== plain.length) return links;
  return [{ kind: "fact", address: plain, span, angled: true, href: plain }];
}

function ofTokens(tokens: readonly Token[]): WrittenLink[] {
  return tokens.flatMap((token, i): WrittenLink[] => {
    if (token.type !== "link_open" && token.type !== "image") return [];
    const [kind, name] = token.type === "image" ? (["picture", "src"] as const) : (["link", "href"] as const);
    const href = String(token.attrGet(name) ?? "");
    const destination = destinationOf(token);
    const place = destinationSpanOf(token);
    const isBare = token.info === "auto";
    if (destination && place) return [{ kind: isBare ? "bare" : kind, ...destination, span: place, href }];
    const span = spanOf(token);
    const words = tokens[i + 1]?.content ?? "";
    return isBare && span ? [{ kind: "bare", address: words, span, angled: false, href }] : [];
  });
}
