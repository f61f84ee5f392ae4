import { chmodSync, mkdirSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. The folders above it are made.
 * @param mode of the file; as the machine gives it when left out
 * @throws the error of the system; then the file is as it was
 */
export function writeWhole(path: string, bytes: string | Uint8Array, mode?: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, path);
  } catch (error) {
    try {
      unlinkSync(draft);
    } catch {
      // It was not made, or cannot be removed: the first error says why.
    }
    throw error;
  }
}
