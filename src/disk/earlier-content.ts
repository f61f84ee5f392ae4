import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Content } from "./content-files.ts";
import { WrongUse } from "./errors.ts";
import { commitOf, gitContent, whyNoCommit } from "./git-content.ts";
import { readContent } from "./read-content.ts";

/** Written so that it can only be a folder: `./main`, `../old`, `old/`, `C:\old`. */
const FOLDER = /^\.{0,2}[/\\]|[/\\]$|^[a-z]:/i;

/**
 * The content as it was: an earlier copy of the folder, or the folder in a commit of its git repository.
 * @param since as it was given
 * @param content the content folder, absolute @param shown as it was given
 * @throws WrongUse when there is no such folder or commit, or both
 */
export function earlierContent(since: string, content: string, shown: string, workingDir: string): Content {
  const folder = resolve(workingDir, since);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (FOLDER.test(since)) {
    if (!isFolder) throw new WrongUse(`--since names a folder that is not there: ${since}.`);
    return readContent(folder);
  }
  const commit = isFolder ? quietly(() => commitOf(since, content)) : commitOf(since, content);
  if (commit && isFolder)
    throw new WrongUse(
      `"${since}" is a folder and a commit. Write ./${since} for the folder, ${commit.slice(0, 12)} for the commit.`,
    );
  if (isFolder) return readContent(folder);
  if (!commit) throw whyNoCommit(since, content, shown);
  return gitContent(commit, content);
}

/** Without git a name can only be a folder's. */
const quietly = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};
