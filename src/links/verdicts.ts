import type { Fault } from "./fault.ts";
import { illWritten } from "./ill-written.ts";
import { besideOf, type Ground, referenceJudge } from "./judge-reference.ts";
import { type Located, locator, writtenAs } from "./locate.ts";
import type { Kind, Reference } from "./reference.ts";
import { linkTwoWays } from "./rules/link-detour.ts";
import { isPlaceholder } from "./rules/link-placeholder.ts";

/** What is known of an address, wherever in a folder it stands. */
export interface Verdict {
  readonly fault: Fault | undefined;
  /** The same for all faulty addresses that lead to the same place. */
  readonly group: string;
  /** It keeps the place of an address, and leads nowhere. */
  readonly isPlaceholder: boolean;
  /** It leads to the page of a folder, and how. */
  readonly folderPage: FolderPage | undefined;
}

export interface FolderPage {
  readonly path: string;
  /** What is wrong with it where the page is linked by its folder's name too; undefined for one that does so. */
  readonly twoWays: Fault | undefined;
}

/** Most verdicts: one for all of them. */
const SOUND: Verdict = { fault: undefined, group: "", isPlaceholder: false, folderPage: undefined };

/** Where addresses stand: a page with its folder, and what its `<base href>` says. */
export interface Stand {
  readonly page: string;
  readonly onPage: boolean;
  readonly base: string | undefined;
}

/** Gives the verdict on an address of a page, from memory where it has been asked before. */
export type VerdictOf = (reference: Reference) => Verdict;

/** The same for all that are wrong in the same way: where they lead, or the address itself on its page. */
function groupOf(fault: Fault, located: Located, page: string, address: string, onPage: boolean): string {
  if (located.at !== "site") return `${page} ${address}`;
  if (fault.once) return besideOf(located.path);
  return `${located.form === "absolute"} ${onPage}\n${located.path}\n${located.fragment}`;
}

// Such an address leads to the same place from every page.
const FAR = /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i;

/**
 * Makes what judges the addresses of a site, each once in each folder.
 * @param writingJudged what can be told from their writing alone is told elsewhere
 */
export function verdicts(ground: Ground, writingJudged = false): (stand: Stand) => VerdictOf {
  const { index, standing } = ground;
  const locate = locator(standing);
  const judge = referenceJudge(ground);
  const far = new Map<string, Map<string, Verdict>>();
  const near = new Map<string, Map<string, Verdict>>();
  const cache = (all: Map<string, Map<string, Verdict>>, key: string): Map<string, Verdict> => {
    const known = all.get(key) ?? new Map<string, Verdict>();
    all.set(key, known);
    return known;
  };

  const judged = (reference: Reference, { page, onPage, base }: Stand): Verdict => {
    const address = reference.address.trim();
    if (isPlaceholder(address)) return { ...SOUND, isPlaceholder: true };
    const located = locate(address, page, base);
    // Of the site's own address nothing is to be said but where it leads.
    const isOwn = located.at !== "elsewhere" && /^(?:https?:)?\/\//i.test(address);
    const trimmed = address === reference.address ? reference : { ...reference, address };
    const ill = isOwn || writingJudged ? undefined : illWritten(reference);
    const fault = ill ?? judge(located, trimmed, { page, onPage });
    if (fault)
      return {
        fault,
        group: groupOf(fault, located, page, address, onPage),
        isPlaceholder: false,
        folderPage: undefined,
      };
    const target = located.at === "site" && reference.kind === "link" ? index.fileAt(located.path) : undefined;
    const path = target === undefined ? undefined : index.pathOf(target);
    if (located.at !== "site" || path === undefined || path === target) return SOUND;
    // Where the site stands somewhere, "/" may be the home of a larger one.
    if (standing.isSomewhere && located.form === "root" && path === "") return SOUND;
    const hash = address.indexOf("#");
    const right = writtenAs(located.form, path, page, standing) + (hash < 0 ? "" : address.slice(hash));
    const twoWays = located.path === path ? undefined : linkTwoWays(trimmed, right);
    return { ...SOUND, folderPage: { path, twoWays } };
  };

  return (stand) => {
    const { page, onPage, base } = stand;
    const folder = page.slice(0, page.lastIndexOf("/") + 1);
    const caches = new Map<Kind, readonly [far: Map<string, Verdict>, near: Map<string, Verdict>]>();
    return (reference) => {
      const { kind, address } = reference;
      let both = caches.get(kind);
      if (!both) {
        both = [cache(far, `${kind} ${onPage}`), cache(near, `${kind} ${onPage} ${folder}\n${base ?? ""}`)];
        caches.set(kind, both);
      }
      const known = both[base === undefined && FAR.test(address) ? 0 : 1];
      let verdict = known.get(address);
      if (!verdict) {
        verdict = judged(reference, stand);
        known.set(address, verdict);
      }
      return verdict;
    };
  };
}
