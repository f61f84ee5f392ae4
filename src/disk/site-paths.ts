import { folded, isPortablePath } from "../model/site-path.ts";
import { WrongUse } from "./errors.ts";
import { isManifestName } from "./manifest-name.ts";

/** Whether a "/"-separated path stays inside the output and names a file that every system can hold. */
export const isSitePath = (path: string): boolean => isPortablePath(path) && !isManifestName(path);

/** All the folders these files need, parents before children. */
export const foldersOf = (paths: Iterable<string>): readonly string[] => {
  const folders = new Set<string>();
  for (const path of paths)
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (folders.has(path.slice(0, end))) break;
      folders.add(path.slice(0, end));
    }
  return [...folders].sort();
};

/**
 * Judges the paths of a site the same way on every system, so that what builds here builds there.
 * @throws WrongUse for a path that leaves the output or that some system cannot hold, and for two that are one file there
 */
export const checkSitePaths = (paths: Iterable<string>): void => {
  const seen = new Map<string, string>();
  const files = [...paths];
  for (const path of files) {
    if (!isSitePath(path)) throw new WrongUse(`${JSON.stringify(path)} cannot be the name of a file of the site.`);
    const twin = seen.get(folded(path));
    if (twin !== undefined)
      throw new WrongUse(`${twin} and ${path} are one and the same file on Windows and macOS. Rename one of them.`);
    seen.set(folded(path), path);
  }
  for (const folder of foldersOf(files)) {
    const twin = seen.get(folded(folder));
    if (twin !== undefined)
      throw new WrongUse(`${twin} and ${folder}/ cannot both be there on Windows and macOS. Rename one of them.`);
    seen.set(folded(folder), `${folder}/`);
  }
};
