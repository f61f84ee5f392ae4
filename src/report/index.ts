import { version } from "../version.ts";
import { toGithub } from "./github.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toJunit } from "./junit.ts";
import type { ReportInput } from "./report-input.ts";
import { toSarif } from "./sarif.ts";
import type { Told } from "./told.ts";

/** The forms of report that are made for a file or a program; the one for people is text. */
export const reports: Readonly<
  Record<
    "github" | "html" | "json" | "junit" | "sarif",
    (input: ReportInput, stops: (finding: Told) => boolean) => string
  >
> = {
  github: toGithub,
  html: toHtml,
  json: toJson,
  junit: toJunit,
  sarif: (input) => toSarif(input, version, () => undefined),
};
