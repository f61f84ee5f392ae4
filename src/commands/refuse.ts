import { WrongUse } from "../disk/errors.ts";
import { type Command, type OptionName, switches, valued } from "./option-names.ts";
import type { Report } from "./values.ts";

/** What a command line asks for, as far as it may not go together. */
export interface Asked {
  readonly command: Command;
  /** What stands behind the command. */
  readonly words: readonly string[];
  /** The words that name texts of no site. */
  readonly texts: readonly string[];
  readonly reports: readonly Report[];
  readonly given: (name: OptionName) => boolean;
}

/** What of the options that hide what is known does not go together. @throws WrongUse */
const refuseHistory = ({ command, texts, given }: Asked) => {
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
const refuseNeedless = ({ command, words, given }: Asked) => {
  const needless = command === "check" ? undefined : words[command === "explain" ? 1 : 0];
  if (needless !== undefined) throw new WrongUse(`"${needless}" is one word too many after ${command}.`);
  if (command !== "explain") return;
  const taken: readonly OptionName[] = ["language", "debug", "help", "version"];
  const other = [...valued, ...switches].find((name) => given(name) && !taken.includes(name));
  if (other) throw new WrongUse(`--${other} does not belong to explain, which takes a rule and --language alone.`);
};

/** What `links` does not do, and what it alone does. @throws WrongUse */
const refuseLinks = ({ command, given }: Asked) => {
  const own = (["cache", "ticket", "max-time", "archive"] as const).find(given);
  if (command !== "links") {
    if (own) throw new WrongUse(`--${own} belongs to links.`);
    return;
  }
  const other = (["output", "base-path", "since", "baseline"] as const).find(given);
  if (other)
    throw new WrongUse(`--${other} does not belong to links, which looks at what is linked now, and makes no site.`);
};

/** What a site that was built elsewhere has nothing to do with. @throws WrongUse */
const refuseSite = ({ command, texts, given }: Asked) => {
  if (!given("site")) return;
  if (command !== "check") throw new WrongUse("--site belongs to check: dateline check --site FOLDER.");
  if (texts.length > 0) throw new WrongUse(`--site and "${texts[0]}" do not go together: one of them at a time.`);
  const other = (["content", "output", "since", "fix", "year"] as const).find(given);
  if (other) throw new WrongUse(`--${other} does not go together with --site, which judges the pages of a built site.`);
};

/** What does not go together with repairs. @throws WrongUse */
const refuseFix = ({ command, texts, reports, given }: Asked) => {
  if (given("dry-run") && !given("fix")) throw new WrongUse("--dry-run belongs to --fix: --fix --dry-run.");
  if (!given("fix")) return;
  if (command !== "check" && command !== "links") throw new WrongUse("--fix belongs to check and links.");
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
const refuseMisplaced = ({ command, texts, given }: Asked) => {
  if (command === "serve" && given("strict"))
    throw new WrongUse("--strict belongs to build and check: serve shows the site whatever is found.");
  if (given("port") && command !== "serve") throw new WrongUse(`--port belongs to serve: ${command} opens none.`);
  if (given("year") && texts.length === 0)
    throw new WrongUse("--year belongs to texts of no site: dateline check TEXT.md --year=2008.");
  const ofSite = (["content", "output", "site-url", "base-path"] as const).find(given);
  if (texts.length > 0 && ofSite)
    throw new WrongUse(`--${ofSite} belongs to a site, and "${texts[0]}" is judged as a text of none.`);
};

/** Refuses what would do nothing, or what does not go together. @throws WrongUse with a sentence that says which */
export function refuse(asked: Asked): void {
  refuseNeedless(asked);
  refuseSite(asked);
  refuseMisplaced(asked);
  refuseHistory(asked);
  refuseLinks(asked);
  refuseFix(asked);
}
