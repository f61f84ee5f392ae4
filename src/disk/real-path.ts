import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { WrongUse } from "./errors.ts";

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * The absolute path with every symbolic link in it followed, also for a path whose last parts do not exist yet.
 * @throws WrongUse for a link that leads nowhere or in a circle, and for a path that goes through a file
 */
export const realPath = (path: string): string => {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") throw new WrongUse(`${path} cannot be a folder: a part of that path is a file.`);
    if (codeOf(error) === "ELOOP") throw new WrongUse(`${path} goes through a symbolic link that leads in a circle.`);
    if (codeOf(error) !== "ENOENT" || dirname(whole) === whole) throw error;
  }
  if (lstatSync(whole, { throwIfNoEntry: false }) !== undefined)
    throw new WrongUse(`${path} is a symbolic link that leads nowhere.`);
  return join(realPath(dirname(whole)), basename(whole));
};
