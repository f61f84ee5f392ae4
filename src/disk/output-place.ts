import { statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { WrongUse } from "./errors.ts";
import { realPath } from "./real-path.ts";

/** The folders the output must stay clear of. What is left out is asked of the system. */
export type Surroundings = {
  readonly contentDir: string;
  readonly projectDir: string;
  readonly workingDir?: string;
  readonly homeDir?: string;
};

/** Where a site goes, all symbolic links followed. `next` and `old` stand beside `real`, so that renaming is enough. */
export type OutputPlace = {
  /** As the person wrote it: for sentences. */
  readonly shown: string;
  readonly real: string;
  readonly parent: string;
  /** Where the new site is made, and the old one taken apart: never a site anybody sees. */
  readonly next: string;
  /** Where two renames keep the old site for a moment: always a whole one. */
  readonly old: string;
};

const holds = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** The home folder, or nothing: a user in a container need not have one, and `homedir` then throws. */
const systemHome = (): string | undefined => {
  try {
    return homedir() || undefined;
  } catch {
    return undefined;
  }
};

const advice = "Name a folder of its own with --output, such as _site.";

/**
 * The place of the output, judged before anything is touched.
 * @throws WrongUse where a site would stand in, on or around something that is not a site
 */
export const outputPlace = (shown: string, around: Surroundings): OutputPlace => {
  const real = realPath(shown);
  const parent = dirname(real);
  if (parent === real) throw new WrongUse(`${shown} is the root of a file system. ${advice}`);

  const content = realPath(around.contentDir);
  if (holds(content, real) && content !== real)
    throw new WrongUse(`The output ${shown} lies inside the content folder ${around.contentDir}. ${advice}`);
  const home = around.homeDir ?? systemHome();
  const kept = [
    ["the content folder", content],
    ["the folder of the project", realPath(around.projectDir)],
    ["the folder you are in", realPath(around.workingDir ?? process.cwd())],
    ["your home folder", home === undefined ? undefined : realPath(home)],
  ] as const;
  for (const [what, path] of kept) {
    if (path === undefined) continue;
    if (path === real) throw new WrongUse(`The output ${shown} is ${what}. ${advice}`);
    if (holds(real, path)) throw new WrongUse(`The output ${shown} has ${what} inside it. ${advice}`);
  }

  const stat = statSync(real, { throwIfNoEntry: false });
  if (stat?.isDirectory() === false) throw new WrongUse(`The output ${shown} is a file, not a folder. ${advice}`);
  // A mount point cannot be renamed: rename(2), EBUSY.
  if (stat !== undefined && stat.dev !== statSync(parent).dev)
    throw new WrongUse(`The output ${shown} is a mounted disk of its own. Name a folder on it, such as ${shown}/site.`);

  const beside = (suffix: string) => join(parent, `.${basename(real)}.dateline-${suffix}`);
  return { shown, real, parent, next: beside("next"), old: beside("old") };
};
