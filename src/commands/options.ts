import type { BaselineUse } from "../disk/baseline-file.ts";
import { WrongUse } from "../disk/errors.ts";
import { didYouMean, readArguments } from "./arguments.ts";
import type { FixUse } from "./command.ts";
import {
  basePathOf,
  languageOf,
  momentOf,
  portOf,
  type Report,
  reportsOf,
  siteUrlOf,
  spokenOf,
  yearOf,
} from "./values.ts";

const commands = ["build", "check", "serve", "explain"] as const;
export type Command = (typeof commands)[number];

/** What a command line asks for. */
export interface Options {
  /** Undefined only when `help` or `version` is asked for. */
  readonly command: Command | undefined;
  /** Files and folders of texts that belong to no site, as they were given; "-" is standard input. */
  readonly texts: readonly string[];
  /** The rule that is to be explained. */
  readonly rule: string | undefined;
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
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const valued = [
  "content",
  "output",
  "now",
  "site-url",
  "base-path",
  "format",
  "report",
  "port",
  "language",
  "year",
  "since",
  "baseline",
] as const;
const switches = ["write-baseline", "update-baseline", "fix", "dry-run", "strict", "debug", "help", "version"] as const;
type Name = (typeof valued)[number] | (typeof switches)[number];

/** What was asked for, as far as it may not go together. */
interface Asked extends Pick<Options, "texts" | "reports"> {
  readonly given: (name: Name) => boolean;
}

const commandOf = (word: string | undefined): Command | undefined => {
  if (word === undefined) return undefined;
  const command = commands.find((name) => name === word);
  if (command === undefined) {
    const meant = didYouMean(word, commands) || " The commands are build, check, serve and explain.";
    throw new WrongUse(`There is no command "${word}".${meant}`);
  }
  return command;
};

/** What of the options that hide what is known does not go together. @throws WrongUse */
const refuseHistory = (command: Command, { texts, given }: Asked) => {
  const known = (["since", "baseline"] as const).find(given);
  if (known && command === "serve")
    throw new WrongUse(`--${known} belongs to check and build: serve shows everything.`);
  if (given("since") && texts.length > 0)
    throw new WrongUse("--since belongs to a site. For texts of none there is --baseline FILE.");
  const acts = (["write-baseline", "update-baseline"] as const).filter(given);
  const [act] = acts;
  if (acts.length > 1) throw new WrongUse("--write-baseline and --update-baseline do not go together.");
  if (act && command !== "check") throw new WrongUse(`--${act} belongs to check.`);
  if (act && !given("baseline")) throw new WrongUse(`--${act} needs the file: --baseline=FILE.`);
};

/** Words behind a command that takes none, and options that would do nothing for explain. @throws WrongUse */
const refuseNeedless = (command: Command, words: readonly string[], given: (name: Name) => boolean) => {
  const needless = command === "check" ? undefined : words[command === "explain" ? 1 : 0];
  if (needless !== undefined) throw new WrongUse(`"${needless}" is one word too many after ${command}.`);
  if (command !== "explain") return;
  const taken: readonly Name[] = ["language", "debug", "help", "version"];
  const other = [...valued, ...switches].find((name) => given(name) && !taken.includes(name));
  if (other) throw new WrongUse(`--${other} does not belong to explain, which takes a rule and --language alone.`);
};

/** What does not go together with repairs. @throws WrongUse */
const refuseFix = (command: Command, { texts, reports, given }: Asked) => {
  if (given("dry-run") && !given("fix")) throw new WrongUse("--dry-run belongs to --fix: --fix --dry-run.");
  if (!given("fix")) return;
  if (command !== "check") throw new WrongUse("--fix belongs to check.");
  if (given("write-baseline")) throw new WrongUse("--fix and --write-baseline do not go together: repair first.");
  if (!given("dry-run")) {
    if (texts.includes("-"))
      throw new WrongUse('Standard input cannot be repaired in its place. Name the file instead of "-".');
    return;
  }
  if (given("update-baseline"))
    throw new WrongUse("--dry-run writes nothing, and --update-baseline writes the baseline.");
  const shown = reports.find(({ file }) => file === undefined)?.format ?? "text";
  if (shown !== "text")
    throw new WrongUse(
      `--dry-run shows the difference where ${shown} would go. Give that a file: --format ${shown} --report FILE.`,
    );
};

/** What belongs to one way of use is refused in another, where it would do nothing. @throws WrongUse */
const refuseMisplaced = (command: Command, { texts, given }: Asked) => {
  if (command === "serve" && given("strict"))
    throw new WrongUse("--strict belongs to build and check: serve shows the site whatever is found.");
  if (given("port") && command !== "serve") throw new WrongUse(`--port belongs to serve: ${command} opens none.`);
  if (given("year") && texts.length === 0)
    throw new WrongUse("--year belongs to texts of no site: dateline check TEXT.md --year=2008.");
  const ofSite = (["content", "output", "site-url", "base-path"] as const).find(given);
  if (texts.length > 0 && ofSite)
    throw new WrongUse(`--${ofSite} belongs to a site, and "${texts[0]}" is judged as a text of none.`);
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
    throw new WrongUse("A command is missing: build, check, serve or explain.");
  }
  const isGiven = (name: Name) => given.values.has(name) || given.switches.has(name);
  const texts = command === "check" ? words : [];
  const reports = reportsOf(given.repeated);
  if (command) {
    const asked: Asked = { texts, reports, given: isGiven };
    refuseNeedless(command, words, isGiven);
    refuseMisplaced(command, asked);
    refuseHistory(command, asked);
    refuseFix(command, asked);
  }
  const language = optional("language", texts.length > 0 ? languageOf : spokenOf);
  return {
    command,
    texts,
    rule: command === "explain" ? words[0] : undefined,
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
    debug: has("debug"),
    help: has("help"),
    version: has("version"),
  };
};
