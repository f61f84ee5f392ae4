import type { BaselineUse } from "../disk/baseline-file.ts";
import { WrongUse } from "../disk/errors.ts";
import { didYouMean, readArguments } from "./arguments.ts";
import type { FixUse } from "./command.ts";
import { type Command, commands, type OptionName, switches, valued } from "./option-names.ts";
import { refuse } from "./refuse.ts";
import {
  basePathOf,
  durationOf,
  languageOf,
  momentOf,
  portOf,
  type Report,
  reportsOf,
  siteUrlOf,
  spokenOf,
  yearOf,
} from "./values.ts";

/** What a command line asks for. */
export interface Options {
  /** Undefined only when `help` or `version` is asked for. */
  readonly command: Command | undefined;
  /** Files and folders of texts that belong to no site, as they were given; "-" is standard input. */
  readonly texts: readonly string[];
  /** The rule that is to be explained. */
  readonly rule: string | undefined;
  /** A folder of a built site, whoever built it, as it was given. */
  readonly site: string | undefined;
  /** Folders, as they were given. */
  readonly content: string;
  readonly output: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number | undefined;
  /** An http or https address with its last slash. */
  readonly siteUrl: string | undefined;
  /** A path with its first and last slash. */
  readonly basePath: string | undefined;
  /** At least one; exactly one of them to standard output. */
  readonly reports: readonly Report[];
  readonly port: number;
  /** BCP 47; of the messages, and of loose texts. */
  readonly language: string | undefined;
  /** Of dates in loose texts that have none. */
  readonly year: number | undefined;
  /** A commit or a folder; only what was not there then is told. */
  readonly since: string | undefined;
  /** A file; only what it does not have is told. */
  readonly baseline: string | undefined;
  readonly baselineUse: BaselineUse;
  /** Whether warnings stop publication. */
  readonly strict: boolean;
  readonly fix: FixUse;
  /** Files, as they were given. */
  readonly cache: string | undefined;
  readonly ticket: string | undefined;
  /** Milliseconds that asking may take. */
  readonly maxTime: number | undefined;
  /** Whether a public archive is asked too. */
  readonly archive: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const commandOf = (word: string | undefined): Command | undefined => {
  if (word === undefined) return undefined;
  const command = commands.find((name) => name === word);
  if (command === undefined) {
    const meant = didYouMean(word, commands) || " The commands are build, check, serve, links and explain.";
    throw new WrongUse(`There is no command "${word}".${meant}`);
  }
  return command;
};

/**
 * Reads the command line.
 *
 * @param argv the arguments, without Node's own two
 * @example parseOptions(["build", "--now=2008-04-01"]).now // 1207008000000
 * @throws WrongUse with a sentence that says what is wrong with it
 */
export const parseOptions = (argv: readonly string[]): Options => {
  const given = readArguments(argv, valued, switches, ["format", "report"]);
  const optional = <T>(name: (typeof valued)[number], read: (value: string) => T): T | undefined => {
    const value = given.values.get(name);
    return value === undefined ? undefined : read(value);
  };
  const has = (name: (typeof switches)[number]) => given.switches.has(name);
  const [word, ...words] = given.words;
  const command = commandOf(word);
  if (command === undefined && !has("help") && !has("version")) {
    throw new WrongUse("A command is missing: build, check, serve, links or explain.");
  }
  const isGiven = (name: OptionName) => given.values.has(name) || given.switches.has(name);
  const texts = command === "check" ? words : [];
  const reports = reportsOf(given.repeated);
  if (command) {
    refuse({ command, words, texts, reports, given: isGiven });
  }
  const language = optional("language", texts.length > 0 ? languageOf : spokenOf);
  return {
    command,
    texts,
    rule: command === "explain" ? words[0] : undefined,
    site: given.values.get("site"),
    content: given.values.get("content") ?? "content",
    output: given.values.get("output") ?? "_site",
    now: optional("now", momentOf),
    siteUrl: optional("site-url", siteUrlOf),
    basePath: optional("base-path", basePathOf),
    reports,
    port: optional("port", portOf) ?? 8080,
    language,
    year: optional("year", yearOf),
    since: given.values.get("since"),
    baseline: given.values.get("baseline"),
    baselineUse: has("write-baseline") ? "write" : has("update-baseline") ? "update" : "read",
    strict: has("strict"),
    fix: !has("fix") ? "none" : has("dry-run") ? "show" : "write",
    cache: given.values.get("cache"),
    ticket: given.values.get("ticket"),
    maxTime: optional("max-time", durationOf),
    archive: has("archive"),
    debug: has("debug"),
    help: has("help"),
    version: has("version"),
  };
};
