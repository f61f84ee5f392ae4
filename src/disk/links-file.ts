import { readFileSync } from "node:fs";
import { plainFailure } from "./plain-failure.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The text of a file that is there to be kept, or nothing where there is none yet.
 * @throws Failure when it is there and cannot be read
 */
export function readKeptFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw plainFailure(error, `${path} could not be read.`);
  }
}

/** Writes it whole or not at all. @throws Failure when the disk would not */
export function writeKeptFile(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    throw plainFailure(error, `${path} was not written.`);
  }
}
