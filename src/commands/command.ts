import type { Loaded, LoadOptions } from "./load-site.ts";

/** What a command is told; all folders absolute. */
export interface CommandOptions extends LoadOptions {
  readonly output: string;
  /** The folder that holds Dateline's own templates. */
  readonly projectDir: string;
  /** Where the command was started. */
  readonly workingDir: string;
}

/** What a command did, for the report. */
export interface Outcome {
  readonly loaded: Loaded;
  readonly pages: number;
  /** Files written; 0 when nothing was. */
  readonly written: number;
  /** What of the old site could not be removed. */
  readonly leftBehind: string | undefined;
}

export type Command = (options: CommandOptions) => Promise<Outcome>;
