import { existsSync, readFileSync } from "node:fs";
import { type Baseline, baselineText, readBaseline } from "../history/baseline.ts";
import { WrongUse } from "./errors.ts";
import { plainFailure } from "./plain-failure.ts";
import { writeWhole } from "./write-whole.ts";

/** What is to become of the file: only read, made anew, or written without what is no longer found. */
export type BaselineUse = "read" | "write" | "update";

/**
 * Reads the baseline, or sees to it that there is none yet.
 * @param path absolute @param shown as it was given
 * @throws WrongUse when it is missing or broken, and for one that is to be made and is there
 */
export function openBaseline(path: string, shown: string, use: BaselineUse): Baseline | undefined {
  if (use === "write") {
    if (existsSync(path))
      throw new WrongUse(
        `There is a baseline ${shown} already, and it only gets shorter: --update-baseline takes out what is no longer found. To begin anew, delete it.`,
      );
    return undefined;
  }
  const baseline = readBaseline(textOf(path, shown));
  if (!baseline)
    throw new WrongUse(
      `${shown} is no baseline that Dateline wrote, or it was damaged. Take it from your version control again, or delete it and make it anew with --write-baseline.`,
    );
  return baseline;
}

/** Writes the baseline whole or not at all. @throws Failure when the disk would not */
export function saveBaseline(path: string, shown: string, baseline: Baseline): void {
  try {
    writeWhole(path, baselineText(baseline));
  } catch (error) {
    throw plainFailure(error, `the baseline ${shown} was not written.`);
  }
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new WrongUse(`There is no baseline ${shown}. Make it with --baseline ${shown} --write-baseline.`);
    throw plainFailure(error, `the baseline ${shown} was not read.`);
  }
}
