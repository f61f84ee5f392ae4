import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command, CommandOptions } from "./commands/command.ts";
import { helpText } from "./commands/help.ts";
import { nowFrom } from "./commands/now.ts";
import { type Options, parseOptions } from "./commands/options.ts";
import { findingsText, folderOf, placed, report } from "./commands/report.ts";
import { tellFindings } from "./commands/tell-findings.ts";
import { Stop } from "./disk/errors.ts";
import { checkReportPlaces } from "./disk/write-report.ts";
import { stops } from "./model/stops.ts";
import { version } from "./version.ts";

const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));
const started = performance.now();

/** Runs a command and gives its exit code: 0 all well, 1 findings that stop publication, 2 wrong use or a failure. */
async function run(argv: readonly string[]): Promise<number> {
  const options = parseOptions(argv);
  if (options.version) return print(`${version}\n`);
  if (options.help || !options.command) return print(helpText(options.command));
  if (options.command === "explain") {
    const { explain } = await import("./commands/explain.ts");
    return print(explain(options.rule, options.language ?? "en", projectDir));
  }
  const workingDir = process.cwd();
  const told: CommandOptions = {
    content: resolve(options.content),
    output: resolve(options.output),
    now: nowFrom(options, process.env, Date.now),
    siteUrl: options.siteUrl,
    basePath: options.basePath,
    projectDir,
    workingDir,
    texts: options.texts,
    site: options.site === undefined ? undefined : resolve(options.site),
    strict: options.strict,
    language: options.language,
    year: options.year,
    history: { since: options.since, baseline: options.baseline, use: options.baselineUse, shown: options.content },
    fix: options.fix,
    links: {
      cache: options.cache === undefined ? undefined : resolve(options.cache),
      ticket: options.ticket === undefined ? undefined : resolve(options.ticket),
      maxTime: options.maxTime,
      archive: options.archive,
    },
  };
  if (options.command === "serve") {
    const { serve } = await import("./commands/serve.ts");
    await serve(told, options.port, async ({ findings, sources }) => {
      const texts = new Map(sources.map(({ path, text }) => [path, text]));
      const input = {
        findings: tellFindings(findings, options.language),
        sources: texts,
        folder: folderOf(options.content),
      };
      print(await findingsText(input, process.stdout.isTTY === true, options.language));
    });
    return await new Promise(() => {}); // until it is interrupted
  }
  const reports = placed(options.reports, workingDir);
  checkReportPlaces(reports, [told.content, told.output]);
  const command = await commandOf(options);
  const outcome = await command(told);
  const milliseconds = Math.round(performance.now() - started);
  const { language, strict } = options;
  const content = options.site ?? options.content;
  print(await report({ outcome, reports, content, milliseconds, language, strict, projectDir }));
  if (outcome.leftBehind)
    process.stderr.write(
      `Something of the old site could not be removed: ${outcome.leftBehind}. The next build tries again.\n`,
    );
  return outcome.loaded.findings.some((finding) => stops(finding, strict)) ? 1 : 0;
}

/** A command is loaded when it is asked for. */
async function commandOf({ command, texts, site }: Options): Promise<Command> {
  if (command === "build") return (await import("./commands/build.ts")).build;
  if (command === "links") return (await import("./commands/links.ts")).links;
  if (site !== undefined) return (await import("./commands/check-site.ts")).checkSite;
  return texts.length > 0
    ? (await import("./commands/check-texts.ts")).checkTexts
    : (await import("./commands/check.ts")).check;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

/** A fault of Dateline itself: what it was doing, where to tell it, the stack only when it is asked for. */
function explainFailure(error: unknown): void {
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
  explainFailure(error);
  process.exitCode = 2;
}
