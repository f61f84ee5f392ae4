import type { Summary } from "./summary.ts";
import type { Told } from "./told.ts";

/** What every form of report is made of. */
export interface ReportInput {
  readonly findings: readonly Told[];
  /** The text of each file, by the path that spans name; a file that has none is told without its lines. */
  readonly sources: ReadonlyMap<string, string>;
  readonly summary: Summary;
  /** What stands before the path of each file, so that it is found from where the command was started; "" or "content/". */
  readonly folder: string;
  /** BCP 47; of the words of the report itself. */
  readonly language: string;
}
