import { WrongUse } from "./errors.ts";
import { isManifestName } from "./manifest-name.ts";

/** Names no file can have on Windows: device names, with or without an ending, and what ends in a dot or a space. */
const reserved = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)|[. ]$/iu;
/** What no file name on Windows holds: the separators and wildcards, and C0 control characters (NUL is none anywhere). */
const forbidden = /[\\:*?"<>|\p{Cc}]/u;

const isName = (name: string): boolean =>
  name !== "" && name !== "." && name !== ".." && !forbidden.test(name) && !reserved.test(name) && name.isWellFormed();

/** Whether a "/"-separated path stays inside the output and names a file that every system can hold. */
export const isSitePath = (path: string): boolean => path.split("/").every(isName) && !isManifestName(path);

/** Two paths with the same folding are one file on the disks of Windows and macOS. */
export const folded = (path: string): string => path.normalize("NFC").toLowerCase();

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
