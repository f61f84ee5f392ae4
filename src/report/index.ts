import { version } from "../version.ts";
import { toGithub } from "./github.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toJunit } from "./junit.ts";
import type { ReportInput } from "./report-input.ts";
import { type RuleHelp, toSarif } from "./sarif.ts";
import type { Told } from "./told.ts";

/** What some forms need to know beside the findings. */
export interface ReportAids {
  /** Whether a finding stops publication. */
  readonly stops: (finding: Told) => boolean;
  /** What is known of a rule. */
  readonly helpOf: (rule: string) => RuleHelp | undefined;
}

/** The forms of report that are made for a file or a program; the one for people is text. */
export const reports: Readonly<
  Record<"github" | "html" | "json" | "junit" | "sarif", (input: ReportInput, aids: ReportAids) => string>
> = {
  github: toGithub,
  html: toHtml,
  json: toJson,
  junit: (input, { stops }) => toJunit(input, stops),
  sarif: (input, { helpOf }) => toSarif(input, version, helpOf),
};
