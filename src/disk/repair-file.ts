import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Change } from "../fix/repair-all.ts";
import { Failure } from "./errors.ts";
import { plainFailure } from "./plain-failure.ts";
import { exactText } from "./read-text.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The text of a file with its byte-order mark and line ends. Nothing for one that is reached through a symbolic link
 * within its folder, and for one that is
 * damaged: neither is ever written.
 * @param folder absolute @param file within it, with "/"
 */
export function openForRepair(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  const direct = join(realpathSync(folder), ...file.split("/"));
  if (realpathSync(path) !== direct || !lstatSync(direct).isFile()) return undefined;
  const text = exactText(readFileSync(direct));
  return text?.includes("\0") ? undefined : text;
}

/**
 * Writes repaired files, each whole or not at all, with the rights they have.
 * @param folder absolute; what the changes are named from, unless they are named absolute
 * @throws Failure when a file is no longer the one that was judged, or the disk would not
 */
export function writeRepairs(folder: string, changes: readonly Change[]): void {
  for (const { file, before, after } of changes) {
    const path = resolve(folder, file);
    try {
      if (exactText(readFileSync(path)) !== before)
        throw new Failure(`${file} was changed by somebody else while it was judged. Run the command again.`);
      writeWhole(path, after, lstatSync(path).mode & 0o7777);
    } catch (error) {
      throw plainFailure(error, `${file} and those after it were not repaired.`);
    }
  }
}
