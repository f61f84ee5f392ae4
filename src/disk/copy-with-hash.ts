import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { WrongUse } from "./errors.ts";

const CHUNK = 4 * 1024 * 1024;

/**
 * Copies a file to one that must not be there yet and takes the hash of exactly what was copied, in one reading. The mode
 * of the source is its own affair. Signals are let in after every chunk of a large file.
 * @throws WrongUse where the source is no ordinary file (reading a pipe or a device might never end)
 */
export const copyWithHash = async (
  source: string,
  target: string,
  mode: number,
): Promise<{ readonly sha256: string; readonly bytes: number }> => {
  const stat = statSync(source);
  if (!stat.isFile()) throw new WrongUse(`${source} is not an ordinary file and cannot be copied into the site.`);
  const sha = createHash("sha256");
  // A chunk is never larger than the file: most are small. One byte at least, or the end would never be read.
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK, stat.size + 1));
  let bytes = 0;
  const from = openSync(source, "r");
  try {
    const to = openSync(target, "wx", mode);
    try {
      for (let length = readSync(from, chunk); length > 0; length = readSync(from, chunk)) {
        const part = chunk.subarray(0, length);
        sha.update(part);
        writeFileSync(to, part); // Unlike writeSync it goes on until all is written.
        bytes += length;
        if (length === CHUNK) await setImmediate();
      }
    } finally {
      closeSync(to);
    }
  } finally {
    closeSync(from);
  }
  return { sha256: sha.digest("hex"), bytes };
};
