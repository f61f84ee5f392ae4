import { readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./manifest.ts";
import { manifestDraftName, manifestName } from "./manifest-name.ts";
import { foldersOf } from "./site-paths.ts";

const unlessGone = (remove: (path: string) => void, path: string): void => {
  try {
    remove(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
};

const unlessFilled = (path: string): void => {
  try {
    rmdirSync(path);
  } catch (error) {
    // POSIX lets rmdir(2) answer either for a folder that is not empty.
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
};

/**
 * Takes a site apart by its own list: what is not on it stays. The list goes last, so that a run killed half-way through
 * leaves what the next one still knows to be its own.
 * @returns whether the folder is gone
 * @throws the error of the system for what cannot be removed
 */
export const removeOwn = (folder: string): boolean => {
  const manifest = readManifest(folder);
  const files = [...(manifest?.keys() ?? [])];
  for (const file of files) unlessGone(unlinkSync, join(folder, file));
  for (const inner of foldersOf(files).toReversed()) unlessFilled(join(folder, inner));
  unlessGone(unlinkSync, join(folder, manifestDraftName));
  const isOnlyList = (name: string) => manifest !== undefined && name === manifestName;
  if (!readdirSync(folder).every(isOnlyList)) return false;
  unlessGone(unlinkSync, join(folder, manifestName));
  unlessGone(rmdirSync, folder);
  return true;
};
