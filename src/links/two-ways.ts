import type { Located } from "./locate.ts";
import type { SiteIndex } from "./site-index.ts";

/** Which pages of folders are linked both as "…/index.html" and as "…/". A site that does one of them alone is well. */
export interface TwoWays {
  /** Notes a link. @param tell told later, if the page it leads to is linked the other way too */
  readonly note: (located: Located, tell: (path: string) => void) => void;
  readonly finish: () => void;
}

export function twoWays(index: SiteIndex): TwoWays {
  const ways = new Map<string, { bySlash: boolean; readonly byName: (() => void)[] }>();
  return {
    note(located, tell) {
      const target = located.at === "site" ? index.fileAt(located.path) : undefined;
      if (located.at !== "site" || target === undefined) return;
      const path = index.pathOf(target);
      if (path === target) return;
      const way = ways.get(path) ?? { bySlash: false, byName: [] };
      ways.set(path, way);
      if (located.path === path) way.bySlash = true;
      else way.byName.push(() => tell(path));
    },
    finish() {
      for (const { bySlash, byName } of ways.values()) if (bySlash) for (const tell of byName) tell();
    },
  };
}
