import { sep } from "node:path";
import { WrongUse } from "./errors.ts";
import { plainFailure } from "./plain-failure.ts";
import { writeWhole } from "./write-whole.ts";

/** Where a report goes. */
export interface PlacedReport {
  /** Absolute; undefined for standard output. */
  readonly path: string | undefined;
}

/** Asks before the work begins. @param kept folders that hold something else @throws WrongUse for a place in one of them */
export function checkReportPlaces(reports: readonly PlacedReport[], kept: readonly string[]): void {
  for (const { path } of reports) {
    const inside = path && kept.find((folder) => path === folder || path.startsWith(folder + sep));
    if (inside) throw new WrongUse(`The report ${path} would stand in ${inside}. Give --report a place outside it.`);
  }
}

/** Writes a report whole or not at all; the folders above it are made. @throws Failure when the disk would not */
export function writeReport(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    throw plainFailure(error, `the report ${path} was not written.`);
  }
}
