import { resolve } from "node:path";
import { type PlacedReport, writeReport } from "../disk/write-report.ts";
import { stops } from "../model/stops.ts";
import { countsOf } from "../report/counts.ts";
import type { FixSummary } from "../report/fix-summary.ts";
import type { ReportInput } from "../report/report-input.ts";
import { type Summary, summaryText } from "../report/summary.ts";
import type { TextsSummary } from "../report/texts-summary.ts";
import type { Fixed, Outcome } from "./command.ts";
import { tellFindings } from "./tell-findings.ts";
import type { Format, Report } from "./values.ts";

/** What a run has to tell. */
export interface Telling {
  readonly outcome: Outcome;
  readonly reports: readonly (Report & PlacedReport)[];
  /** The content folder as it was named. */
  readonly content: string;
  readonly milliseconds: number;
  /** BCP 47; of all messages, where it was named. */
  readonly language: string | undefined;
  /** Whether warnings stop publication. */
  readonly strict: boolean;
  /** The folder that holds Dateline's own docs/. */
  readonly projectDir: string;
}

/** Writes every report that was asked for. @returns the one for standard output */
export async function report(telling: Telling): Promise<string> {
  const { outcome, reports, content, milliseconds, language } = telling;
  const { loaded, pages, written } = outcome;
  const languages = outcome.texts?.languages ?? loaded.site?.conference.languages ?? [];
  const summary: Summary = {
    ...countsOf(loaded.findings),
    documents: loaded.documents,
    languages,
    pages,
    written,
    withheld: loaded.withheld,
    milliseconds,
    ...(outcome.texts ? { texts: textsSummary(outcome.texts) } : {}),
    ...(loaded.known ? { known: loaded.known } : {}),
    ...(outcome.links ? { links: outcome.links } : {}),
    ...(outcome.built ? { built: outcome.built } : {}),
    ...(outcome.fixed ? { fix: fixSummary(outcome.fixed) } : {}),
  };
  const input: ReportInput = {
    findings: tellFindings(loaded.findings, language ?? (outcome.built ? "en" : outcome.texts?.languageOf)),
    sources: new Map(loaded.sources.map(({ path, text }) => [path, text])),
    summary,
    folder: outcome.texts ? "" : folderOf(content),
    language: language ?? languages[0] ?? "en",
  };
  let shown = "";
  for (const { format, file, path } of reports) {
    const terminal = file === undefined && process.stdout.isTTY === true;
    const text = format === "text" ? await people(input, telling, terminal) : await programs(format, input, telling);
    if (path === undefined) shown = (await differences(outcome.fixed, input.folder)) + text;
    else writeReport(path, text);
  }
  return shown;
}

const textsSummary = ({ words, unknown, sites }: TextsSummary): TextsSummary => ({ words, unknown, sites });

const fixSummary = ({ changes, ...summary }: Fixed): FixSummary => summary;

/** The repairs that are only shown, in front of the report. */
async function differences(fixed: Fixed | undefined, folder: string): Promise<string> {
  if (!fixed?.changes.length) return "";
  const { diffText } = await import("../report/diff.ts");
  return `${await diffText(fixed.changes, folder, process.stdout.isTTY === true)}\n`;
}

type Aids = Pick<Telling, "language" | "strict" | "projectDir">;

async function programs(
  format: Exclude<Format, "text">,
  input: ReportInput,
  { language = "en", strict, projectDir }: Aids,
): Promise<string> {
  const [{ reports }, { ruleHelp }] = await Promise.all([import("../report/index.ts"), import("./rule-help.ts")]);
  return reports[format](input, {
    stops: (finding) => stops(finding, strict),
    helpOf: ruleHelp(projectDir, language),
  });
}

async function people(input: ReportInput, { language = "en", strict }: Aids, terminal: boolean): Promise<string> {
  const summary = summaryText(input.summary, { language, strict });
  return input.findings.length ? `${summary}\n${await findingsText(input, terminal, language)}` : summary;
}

/** The findings alone, for people; coloured on a terminal only (https://no-color.org). */
export async function findingsText(
  input: Pick<ReportInput, "findings" | "sources" | "folder">,
  terminal: boolean,
  language = "en",
): Promise<string> {
  const { toText } = await import("../report/text.ts");
  return toText(input, { colour: terminal && !process.env.NO_COLOR, language });
}

/** A folder as it stands before the paths in it, so that a terminal can open the files. @example folderOf("content") // "content/" */
export const folderOf = (content: string): string => `${content.replace(/[/\\]+$/, "")}/`;

/** Where each report goes, seen from the folder in which the command was started. */
export const placed = (reports: readonly Report[], workingDir: string): readonly (Report & PlacedReport)[] =>
  reports.map((one) => ({ ...one, path: one.file === undefined ? undefined : resolve(workingDir, one.file) }));
