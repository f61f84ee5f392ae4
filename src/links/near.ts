import { nearest } from "../model/nearest.ts";
import type { SiteIndex } from "./site-index.ts";

/** Nearest addresses are looked for so many times: a site of broken links is not to take hours. */
const LOOKED_FOR = 100;

/** Finds the path of a site that was probably meant: the one file of that name, else the one nearest in its letters. */
export function nearTo(index: SiteIndex): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (known.has(path)) return known.get(path);
    if (known.size >= LOOKED_FOR) return undefined;
    const name = path.replace(/\/$/, "").replace(/^.*\//, "");
    const moved = /\.\w+$/.test(name) && !/^index\.html?$/i.test(name) ? index.named(name) : [];
    const [only] = moved;
    const found = moved.length === 1 && only !== undefined ? index.pathOf(only) : nearest(path, index.paths);
    known.set(path, found);
    return found;
  };
}
