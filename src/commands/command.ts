import type { BaselineUse } from "../disk/baseline-file.ts";
import type { Change } from "../fix/repair-all.ts";
import type { BuiltSummary } from "../report/built-summary.ts";
import type { FixSummary } from "../report/fix-summary.ts";
import type { LinksSummary } from "../report/links-summary.ts";
import type { TextsSummary } from "../report/texts-summary.ts";
import type { Loaded, LoadOptions } from "./load-site.ts";

/** What a command is told; all folders absolute. */
export interface CommandOptions extends LoadOptions {
  readonly output: string;
  /** The folder that holds Dateline's own templates. */
  readonly projectDir: string;
  /** Where the command was started. */
  readonly workingDir: string;
  /** Files and folders of loose texts, as they were named; "-" is standard input. */
  readonly texts: readonly string[];
  /** The folder of a built site that is judged instead of content, absolute. */
  readonly site: string | undefined;
  /** Whether warnings stop publication. */
  readonly strict: boolean;
  /** BCP 47; of the messages, and of loose texts. */
  readonly language: string | undefined;
  /** Of dates in loose texts that have none. */
  readonly year: number | undefined;
  readonly history: HistoryOptions;
  /** Whether repairs that can only be meant one way are made, or shown and not made. */
  readonly fix: FixUse;
  /** Of `links`. */
  readonly links: LinksOptions;
}

/** What is known of the content before it is judged. */
export interface HistoryOptions {
  /** A commit or a folder, as it was given. */
  readonly since: string | undefined;
  /** A file, as it was given. */
  readonly baseline: string | undefined;
  readonly use: BaselineUse;
  /** The content folder, as it was given. */
  readonly shown: string;
}

/** What `links` is told; files absolute. */
export interface LinksOptions {
  readonly cache: string | undefined;
  readonly ticket: string | undefined;
  /** Milliseconds that asking may take. */
  readonly maxTime: number | undefined;
  /** Whether a public archive is asked too. */
  readonly archive: boolean;
}

/** What a command did, for the report. */
export interface Outcome {
  readonly loaded: Loaded;
  readonly pages: number;
  /** Files written; 0 when nothing was. */
  readonly written: number;
  /** What of the old site could not be removed. */
  readonly leftBehind: string | undefined;
  /** Undefined after the reading of a site. */
  readonly texts?: TextsRead;
  /** Of `links`. */
  readonly links?: LinksSummary;
  /** Of a site that was built elsewhere. */
  readonly built?: BuiltSummary;
  /** Undefined where no repair was asked for. */
  readonly fixed?: Fixed;
}

export type FixUse = "none" | "show" | "write";

/** What was repaired, or would be. */
export interface Fixed extends FixSummary {
  /** To be shown; none after they are written. */
  readonly changes: readonly Change[];
}

/** What was read of loose texts. */
export interface TextsRead extends TextsSummary {
  /** BCP 47 codes, sorted. */
  readonly languages: readonly string[];
  /** The language of a text by its name. */
  readonly languageOf: (file: string) => string;
}

export type Command = (options: CommandOptions) => Promise<Outcome>;
