import type { Severity } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { Located, Standing } from "./locate.ts";
import type { Reference } from "./reference.ts";
import type { SiteIndex } from "./site-index.ts";

/** What is wrong with an address of a site. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Addresses that would be right, each in the place of the whole. */
  readonly suggestions?: readonly string[];
  /** The one suggestion can only be what was meant. */
  readonly certain?: boolean;
  /** Whoever has seen it at one place knows it: no other place of a file is told. */
  readonly once?: boolean;
}

/** What the rules on addresses of a site are asked. */
export interface Asked {
  readonly reference: Reference;
  /** The path of the page the address stands on. */
  readonly page: string;
  readonly located: Extract<Located, { readonly at: "site" }>;
  readonly index: SiteIndex;
  readonly standing: Standing;
  /** A path of the site in the form of this address, with its query and fragment. */
  readonly written: (path: string) => string;
  /** The path of the site that was probably meant, in its letters or by its file's name. */
  readonly near: (path: string) => string | undefined;
}

/** " Did you mean …?", or how to put it right where nothing is near. */
export const meant = (near: string | undefined, otherwise: Message): Message =>
  near === undefined
    ? { en: ` ${otherwise.en}`, fr: ` ${otherwise.fr}` }
    : { en: ` Did you mean "${near}"?`, fr: ` Vouliez-vous dire « ${near} » ?` };
