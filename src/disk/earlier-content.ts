import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isRead } from "../links/file-facts.ts";
import type { SiteFiles } from "../links/site-index.ts";
import type { Content } from "./content-files.ts";
import { WrongUse } from "./errors.ts";
import { commitOf, gitContent, whyNoCommit } from "./git-content.ts";
import { readBuiltSite } from "./read-built-site.ts";
import { readContent } from "./read-content.ts";

/** Written so that it can only be a folder: `./main`, `../old`, `old/`, `C:\old`. */
const FOLDER = /^\.{0,2}[/\\]|[/\\]$|^[a-z]:/i;

/** What there was: content, or a site as it was published, of which no more is known. */
export type Before = { readonly content: Content } | { readonly files: SiteFiles };

/** Content has no page at its top, and a site no conference.md. */
const readFolder = (folder: string): Before =>
  existsSync(join(folder, "index.html")) && !existsSync(join(folder, "conference.md"))
    ? { files: readBuiltSite(folder, isRead) }
    : { content: readContent(folder) };

/**
 * The content as it was: an earlier copy of the folder, or the folder in a commit of its git repository. Or the site that was
 * made of it, where the folder named holds that.
 * @param since as it was given
 * @param content the content folder, absolute @param shown as it was given
 * @throws WrongUse when there is no such folder or commit, or both
 */
export function earlierContent(since: string, content: string, shown: string, workingDir: string): Before {
  const folder = resolve(workingDir, since);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (FOLDER.test(since)) {
    if (!isFolder) throw new WrongUse(`--since names a folder that is not there: ${since}.`);
    return readFolder(folder);
  }
  const commit = isFolder ? quietly(() => commitOf(since, content)) : commitOf(since, content);
  if (commit && isFolder)
    throw new WrongUse(
      `"${since}" is a folder and a commit. Write ./${since} for the folder, ${commit.slice(0, 12)} for the commit.`,
    );
  if (isFolder) return readFolder(folder);
  if (!commit) throw whyNoCommit(since, content, shown);
  return { content: gitContent(commit, content) };
}

/** Without git a name can only be a folder's. */
const quietly = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};
