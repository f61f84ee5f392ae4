import type { Asked, Fault } from "./fault.ts";
import { isPage, type PlacedFacts } from "./file-facts.ts";
import type { JudgeFragment } from "./fragments.ts";
import { type Located, type Standing, writtenAs } from "./locate.ts";
import { nearTo } from "./near.ts";
import type { Reference } from "./reference.ts";
import { canonicalElsewhere, canonicalTarget } from "./rules/canonical-target.ts";
import { linkBasePath } from "./rules/link-base-path.ts";
import { linkCase } from "./rules/link-case.ts";
import { linkDetour } from "./rules/link-detour.ts";
import { linkBeside, linkOutsideSite } from "./rules/link-outside-site.ts";
import { linkTarget } from "./rules/link-target.ts";
import { ownSiteAbsolute } from "./rules/own-site-absolute.ts";
import type { SiteIndex } from "./site-index.ts";

/** What is known of a site while its addresses are judged. */
export interface Ground {
  readonly index: SiteIndex;
  readonly standing: Standing;
  /** What each file holds. */
  readonly facts: ReadonlyMap<string, readonly PlacedFacts[]>;
  readonly judgeFragment: JudgeFragment;
  /** Whether scripts may make places on a page. */
  readonly isScripted: (parts: readonly PlacedFacts[]) => boolean;
}

/** An address with the place where it stands: the page's path, and whether it is a page at all. */
export interface Standpoint {
  readonly page: string;
  readonly onPage: boolean;
}

/** Judges where an address leads: at most one fault, the first of those that could be told. */
export type JudgeReference = (located: Located, reference: Reference, from: Standpoint) => Fault | undefined;

/** What an address that climbs out of a site leads to there: the first part of its path. */
export const besideOf = (path: string): string => /^(?:index\.html?$)?([^/]*\/?)/.exec(path)?.[1] ?? "";

/** Makes what judges the addresses of a site. */
export function referenceJudge({ index, standing, facts, judgeFragment, isScripted }: Ground): JudgeReference {
  const { basePath, siteUrls } = standing;
  const near = nearTo(index);
  const askedOf = (located: Asked["located"], reference: Reference, page: string): Asked => {
    const hash = reference.address.indexOf("#");
    const tail = located.query + (hash < 0 ? "" : reference.address.slice(hash));
    const written = (path: string): string => writtenAs(located.form, path, page, standing) + tail;
    return { reference, page, located, index, standing, written, near };
  };

  const onHost = (located: Extract<Located, { at: "host" }>, reference: Reference): Fault | undefined => {
    if (located.climbs) return { ...linkOutsideSite(reference, undefined), severity: "warning" };
    const path = located.path.slice(1);
    // Another part of the host may be meant, unless the site has exactly this and the host is not named.
    const isOurs = path !== "" && index.fileAt(path) !== undefined && /^[\\/](?![\\/])/.test(reference.address);
    return isOurs ? linkBasePath(reference, basePath, basePath + reference.address.slice(1), false) : undefined;
  };

  const placeFault = (
    reference: Reference,
    fragment: string | undefined,
    target: string | undefined,
  ): Fault | undefined => {
    const { kind, address } = reference;
    const parts = target !== undefined && isPage(target) ? facts.get(target) : undefined;
    if (kind !== "link" || !parts || fragment === undefined) return undefined;
    return judgeFragment(reference, address.slice(address.indexOf("#") + 1), parts, isScripted(parts));
  };

  const missing = (asked: Asked): Fault | undefined => {
    const { reference, located, written } = asked;
    const { path } = located;
    if (index.isForwarded(path)) return undefined;
    if (located.climbs && standing.isSomewhere) return linkBeside(reference, besideOf(path), undefined);
    const detour = [`${path}/`, `${path}.html`].find((one) => path !== "" && index.fileAt(one) !== undefined);
    const other = index.inOtherCase(path);
    const real = other === undefined ? undefined : index.fileAt(other);
    if (reference.kind === "meta") {
      const right = detour ?? (real === undefined ? near(path) : index.pathOf(real));
      return canonicalTarget(reference, right === undefined ? undefined : written(right));
    }
    const once = basePath !== "/" && `/${path}`.startsWith(basePath) ? path.slice(basePath.length - 1) : undefined;
    if (once !== undefined && index.fileAt(once) !== undefined)
      return linkBasePath(reference, basePath, written(once), true);
    if (detour !== undefined) {
      const fault = linkDetour(reference, written(detour));
      return placeFault(reference, located.fragment, index.fileAt(detour)) ? { ...fault, certain: false } : fault;
    }
    if (real !== undefined) return linkCase(asked, index.pathOf(real));
    return located.climbs ? linkOutsideSite(reference, undefined) : linkTarget(asked);
  };

  return (located, reference, { page, onPage }) => {
    const { kind, address, holder } = reference;
    if (located.at === "elsewhere") {
      const isOther = holder === "<loc>" && /^https?:/i.test(address);
      return isOther && siteUrls[0] ? canonicalElsewhere(reference, siteUrls[0]) : undefined;
    }
    if (located.at === "host") return onHost(located, reference);
    const asked = askedOf(located, reference, page);
    const target = index.fileAt(located.path);
    if (target === undefined) return missing(asked);
    const path = index.pathOf(target);
    if (located.climbs)
      return standing.isSomewhere
        ? linkBeside(reference, besideOf(located.path), path === page ? undefined : asked.written(path))
        : linkOutsideSite(reference, asked.written(path));
    if (located.slashless && kind !== "meta") return linkDetour(reference, asked.written(path));
    const fault = placeFault(reference, located.fragment, target);
    if (fault) return fault;
    if (located.form !== "absolute" || !onPage || kind === "meta") return undefined;
    return ownSiteAbsolute(reference, askedOf({ ...located, form: "root" }, reference, page).written(path));
  };
}
