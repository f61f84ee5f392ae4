import { nearest } from "../model/nearest.ts";
import type { SiteIndex } from "./site-index.ts";

/** Nearest addresses are looked for so many times: a site of broken links is not to take hours. */
const LOOKED_FOR = 1000;

/** A path in which one part is left open, with what stands there in the paths of the site. */
type Gaps = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Its folders, then its name and the ending of that. @example partsOf("files/a.pdf") // ["files", "a", ".pdf"] */
const partsOf = (path: string): string[] => path.split(/[/]|(?=\.\w+$)/);

const withGap = (parts: readonly string[], at: number): string =>
  parts.map((part, i) => (i === at ? "\n" : part)).join("/");

function gapsOf(paths: readonly string[]): Gaps {
  const gaps = new Map<string, Map<string, string>>();
  for (const path of paths) {
    const parts = partsOf(path);
    parts.forEach((part, i) => {
      const key = withGap(parts, i);
      const there = gaps.get(key) ?? new Map<string, string>();
      gaps.set(key, there.set(part, path));
    });
  }
  return gaps;
}

/**
 * Finds the path of a site that was probably meant: the one with a slip in one of its parts, the one file of that name
 * elsewhere, or the one that differs in its ending.
 */
export function nearTo(index: SiteIndex): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  let gaps: Gaps | undefined;
  const find = (path: string): string | undefined => {
    gaps ??= gapsOf(index.paths);
    const parts = partsOf(path);
    const isFile = /^\.\w+$/.test(parts.at(-1) ?? "");
    for (let i = parts.length - 1; i >= 0; i -= 1) {
      const part = parts[i] ?? "";
      if (part === "" || (isFile && i === parts.length - 1)) continue;
      const there = gaps.get(withGap(parts, i));
      const near = there && nearest(part, there.keys());
      if (near !== undefined) return there?.get(near);
    }
    const named = isFile ? index.named(parts.slice(-2).join("")) : [];
    const others = isFile ? gaps.get(withGap(parts, parts.length - 1)) : undefined;
    const all = named.length ? named.map(index.pathOf) : [...(others?.values() ?? [])];
    return all.length === 1 ? all[0] : undefined;
  };
  return (path) => {
    if (!known.has(path)) {
      if (known.size >= LOOKED_FOR) return undefined;
      known.set(path, find(path));
    }
    return known.get(path);
  };
}
