/**
 * What an address is for. `link`: somebody follows it. `resource`: a browser fetches it for the page. `form`: something
 * is sent there. `meta`: it names a page of the site to programs (canonical, hreflang, Open Graph, feeds, sitemap).
 * `host`: the host follows it (redirects, robots.txt).
 */
export type Kind = "link" | "resource" | "form" | "meta" | "host";

/** An address that a file of a site holds. Offsets are UTF-16 units of the file's text, `end` exclusive. */
export interface Reference {
  /** As a program is given it: character references and escapes undone, blanks around it still there. */
  readonly address: string;
  readonly kind: Kind;
  /** What holds it: "a href", "meta og:url", "url()", "<loc>". */
  readonly holder: string;
  /** The written address, without quotation marks. */
  readonly start: number;
  readonly end: number;
  /** A link that says nothing: no words, no label, no picture with words. */
  readonly nameless?: boolean;
  /** The element bears what a script takes hold of: an id, a class, a role, `data-…`, `on…`. */
  readonly hooked?: boolean;
  /** A script takes the place of following it: `onclick`, `data-toggle`, the role of a button. */
  readonly taken?: boolean;
  /** "#" with words that say it leads to the top, as it does. */
  readonly upward?: boolean;
}

/** An id that an element bears. */
export interface Id {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What a file, or a part of one, holds. */
export interface Facts {
  readonly references: readonly Reference[];
  /** In their order; an id that stands twice is there twice. */
  readonly ids: readonly Id[];
  /** Names a fragment can lead to: ids and the names of anchors. */
  readonly places: ReadonlySet<string>;
  /** The id of `<main>`: it is there for the first link of its own page, so that nobody is offered it. */
  readonly main?: string | undefined;
  /** What `<base href>` says. */
  readonly base: string | undefined;
  /** Scripts run on the page: they may make ids and catch clicks. */
  readonly scripted: boolean;
}

export const NO_FACTS: Facts = { references: [], ids: [], places: new Set(), base: undefined, scripted: false };
