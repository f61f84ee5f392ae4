import type { Located } from "./span.ts";

/** Why an address cannot be forwarded: it is not of this site, it has a part no server is asked for, it can be no file. */
export type FormerFault = "outside" | "part" | "no-file";

/** Where something stood before. A path is without its escapes and begins below the site, or a language's folder. */
export type FormerPlace =
  | { readonly scope: "site" | "language"; readonly path: string }
  | { readonly fault: FormerFault };

/** A former address of something that the site still has, as a document says it: `was: /info/`. */
export interface Former {
  readonly written: Located<string>;
  /** The language of the document that says it. */
  readonly lang: string;
  /** What stands somewhere else now, as links name it: "doc:page/practical". */
  readonly now: string;
  readonly place: FormerPlace;
}
