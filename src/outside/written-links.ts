import type { Token } from "markdown-it";
import type { Document } from "../content/document.ts";
import { isPrivateLabel } from "../content/is-private-label.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Channel, Edition, Site } from "../model/conference.ts";
import type { Span } from "../model/span.ts";
import { addressSpan } from "./address-span.ts";

/** One place of the documents that leads outside. */
export interface Place {
  /** As it is asked: without its fragment, as the URL standard writes it. */
  readonly address: string;
  /** What stands behind "#", or nothing. */
  readonly fragment: string;
  /** The address as it was written, or the whole link where that cannot be told. */
  readonly span: Span;
  /** The link with its words. */
  readonly link: Span;
  /** Its source: `[words](address)`. */
  readonly source: string;
  /** Whether other words in the place of `span` make another address. */
  readonly exact: boolean;
  /** BCP 47; of the document. */
  readonly lang: string;
}

/**
 * Every place that leads to another site, in the order of the documents. What is not published leads nowhere: releases
 * under embargo, private facts; and what leads to the site itself is judged with the site.
 * @param site undefined where what all pages stand on could not be read: then no release counts as published
 * @param texts of the files by path
 */
export function outsidePlaces(
  documents: readonly Document[],
  site: Site | undefined,
  texts: ReadonlyMap<string, string>,
): readonly Place[] {
  const released = new Set(site?.editions.flatMap(({ releases }) => releases.map(({ id }) => id)) ?? []);
  const own = site ? [site.address.own, site.address.url] : [];
  const places: Place[] = [];
  for (const document of documents) {
    const release = /^[^/]+\/press-releases\/([^/]+)\.md$/i.exec(document.path)?.[1];
    if (release !== undefined && !released.has(release)) continue;
    const { path: file, lang } = document;
    const add = (token: Token): void => {
      const href =
        token.type === "link_open" ? token.attrGet("href") : token.type === "image" ? token.attrGet("src") : null;
      const link = spanOf(token);
      const target = typeof href === "string" && link ? outside(href, own) : undefined;
      if (!target || !link || typeof href !== "string") return;
      const text = texts.get(file) ?? "";
      const exact = addressSpan(token, text, href);
      const source = text.slice(link.start, link.end);
      places.push({ ...target, span: exact ?? link, link, source, exact: exact !== undefined, lang });
    };
    const walk = (tokens: readonly Token[]): void => {
      for (const token of tokens) {
        if (isPrivateLabel(token.meta?.key as string | undefined, lang)) continue;
        add(token);
        if (token.type === "inline") walk(token.children ?? []);
      }
    };
    for (const { label, value } of document.frontMatter) if (!isPrivateLabel(label.value, lang)) walk(value.tokens);
    walk(document.tokens);
  }
  return [...places, ...bareFacts(site, own, places)];
}

/** Facts "Internet: example.org", which are links although their words are none. */
function bareFacts(site: Site | undefined, own: readonly string[], found: readonly Place[]): Place[] {
  const isFound = ({ file, start, end }: Span): boolean =>
    found.some(({ link }) => link.file === file && link.start < end && link.end > start);
  const places = (site?.editions ?? []).flatMap((edition) =>
    channelsOf(edition).flatMap(({ kind, href, text, span }): Place[] => {
      const target = kind === "internet" ? outside(href, own) : undefined;
      return target && !isFound(span)
        ? [{ ...target, span, link: span, source: text, exact: true, lang: edition.lang }]
        : [];
    }),
  );
  return [...new Map(places.map((place) => [`${place.span.file}:${place.span.start}`, place])).values()];
}

const channelsOf = ({ contacts, speakers, letterhead }: Edition): readonly Channel[] => [
  ...contacts.flatMap(({ channels }) => channels),
  ...speakers.flatMap(({ channels }) => channels),
  ...(letterhead?.channels ?? []),
];

function outside(href: string, own: readonly string[]): Pick<Place, "address" | "fragment"> | undefined {
  const url = /^https?:/i.test(href) ? URL.parse(href) : null;
  if (!url || own.some((address) => url.href.startsWith(address) || `${url.href}/` === address)) return undefined;
  const fragment = url.hash.slice(1);
  url.hash = "";
  return { address: url.href, fragment };
}
