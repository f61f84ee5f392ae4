import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandOptions, Outcome } from "./commands/command.ts";
import { helpText } from "./commands/help.ts";
import type { Loaded } from "./commands/load-site.ts";
import { nowFrom } from "./commands/now.ts";
import { type Options, parseOptions } from "./commands/options.ts";
import { tellFindings } from "./commands/tell-findings.ts";
import { Stop } from "./disk/errors.ts";
import { countsOf } from "./report/counts.ts";
import { toJson } from "./report/json.ts";
import { type Summary, summaryText } from "./report/summary.ts";
import { version } from "./version.ts";

const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));
const started = performance.now();

/** Runs a command and gives its exit code: 0 all well, 1 findings that stop publication, 2 wrong use or a failure. */
async function run(argv: readonly string[]): Promise<number> {
  const options = parseOptions(argv);
  if (options.version) return print(`${version}\n`);
  if (options.help || !options.command) return print(helpText(options.command));
  const workingDir = process.cwd();
  const told: CommandOptions = {
    content: resolve(options.content),
    output: resolve(options.output),
    now: nowFrom(options, process.env, Date.now),
    siteUrl: options.siteUrl,
    basePath: options.basePath,
    projectDir,
    workingDir,
  };
  if (options.command === "serve") {
    const { serve } = await import("./commands/serve.ts");
    await serve(told, options.port, async ({ findings, sources }) => {
      print(await findingsText(options, findings, sources));
    });
    return await new Promise(() => {}); // until it is interrupted
  }
  const command =
    options.command === "build"
      ? (await import("./commands/build.ts")).build
      : (await import("./commands/check.ts")).check;
  const outcome = await command(told);
  await report(options, outcome);
  return countsOf(outcome.loaded.findings).errors > 0 ? 1 : 0;
}

async function report(options: Options, { loaded, pages, written, leftBehind }: Outcome): Promise<void> {
  const { findings, site, documents, withheld } = loaded;
  const summary: Summary = {
    ...countsOf(findings),
    documents,
    languages: site?.conference.languages ?? [],
    pages,
    written,
    withheld,
    milliseconds: Math.round(performance.now() - started),
  };
  if (options.format === "json")
    print(toJson(tellFindings(findings), new Map(loaded.sources.map(({ path, text }) => [path, text])), summary));
  else {
    print(summaryText(summary));
    if (findings.length) print(`\n${await findingsText(options, findings, loaded.sources)}`);
  }
  if (leftBehind)
    process.stderr.write(
      `Something of the old site could not be removed: ${leftBehind}. The next build tries again.\n`,
    );
}

/** Coloured on a terminal only (https://no-color.org). Loaded when there is something to tell. */
async function findingsText(
  options: Options,
  findings: Loaded["findings"],
  sources: Loaded["sources"],
): Promise<string> {
  const { toText } = await import("./report/text.ts");
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return toText(tellFindings(findings), texts, { colour, contentDir: options.content });
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

/** A fault of Dateline itself: what it was doing, where to tell it, the stack only when it is asked for. */
function explain(error: unknown): void {
  if (error instanceof Stop) process.stderr.write(`${error.message}\n`);
  else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `Dateline itself failed. ${message}\nNothing was published. Please tell the people who keep your copy of Dateline, with the output of the same command and --debug.\n`,
    );
  }
  if (process.argv.includes("--debug"))
    process.stderr.write(
      `${error instanceof Error ? error.stack : error}\n${error instanceof Error && error.cause instanceof Error ? error.cause.stack : ""}\n`,
    );
}

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  explain(error);
  process.exitCode = 2;
}
