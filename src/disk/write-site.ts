import { hash } from "node:crypto";
import { chmodSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { copyWithHash } from "./copy-with-hash.ts";
import { joiner, type Parts } from "./joined.ts";
import { type Manifest, manifestText } from "./manifest.ts";
import { manifestDraftName, manifestName } from "./manifest-name.ts";
import { foldersOf } from "./site-paths.ts";

/** What one file holds: text (written as UTF-8), bytes, both in parts, or the path of a file to be copied. */
export type SiteFile = string | Uint8Array | Parts | { readonly copyFrom: string };

/** Writes a file that must not be there yet, and asks for this mode. Tests put a disk that is full in its place. */
export type WriteFile = (path: string, bytes: string | Uint8Array, mode: number) => void;

export const writeFile: WriteFile = (path, bytes, mode) => writeFileSync(path, bytes, { mode, flag: "wx" });

const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/** Signals are let in after so many files: a few hundredths of a second. */
const FILES_A_TURN = 256;

/** Sets a mode where the machine does not of itself give the one asked for (an unusual umask); nothing where it does. */
const modeSetter = (folder: string): ((path: string, mode: number) => void) => {
  if (process.platform === "win32" || (statSync(folder).mode & 0o777) === FOLDER_MODE) return () => {};
  try {
    chmodSync(folder, FOLDER_MODE);
    return chmodSync;
  } catch {
    return () => {}; // A file system that knows no modes.
  }
};

/**
 * Writes a site into a folder that is not there yet. Its list of files comes first, so that a killed run's remains are
 * known for what they are, and again at the end, with the hashes of what was written.
 * @returns bytes written, without the list
 */
export const writeSite = async (
  folder: string,
  files: ReadonlyMap<string, SiteFile>,
  write: WriteFile,
): Promise<number> => {
  mkdirSync(folder, { mode: FOLDER_MODE });
  const setMode = modeSetter(folder);
  const writeList = (manifest: Manifest): void => {
    const draft = join(folder, manifestDraftName);
    write(draft, manifestText(manifest), FILE_MODE);
    setMode(draft, FILE_MODE);
    renameSync(draft, join(folder, manifestName));
  };
  writeList(new Map([...files.keys()].map((path) => [path, ""])));

  for (const inner of foldersOf(files.keys())) {
    mkdirSync(join(folder, inner), { mode: FOLDER_MODE });
    setMode(join(folder, inner), FOLDER_MODE);
  }

  const hashes = new Map<string, string>();
  const joined = joiner();
  let total = 0;
  for (const [path, file] of files) {
    const target = join(folder, path);
    if (typeof file === "object" && "copyFrom" in file) {
      const copied = await copyWithHash(file.copyFrom, target, FILE_MODE);
      hashes.set(path, copied.sha256);
      total += copied.bytes;
    } else {
      const bytes = typeof file === "string" || file instanceof Uint8Array ? file : joined(file);
      write(target, bytes, FILE_MODE);
      hashes.set(path, hash("sha256", bytes, "hex"));
      total += Buffer.byteLength(bytes);
    }
    setMode(target, FILE_MODE);
    if (hashes.size % FILES_A_TURN === 0) await setImmediate();
  }
  writeList(hashes);
  // A signal that came during the last files, or to a site of few, is heard before the site is put in its place.
  await setImmediate();
  return total;
};
