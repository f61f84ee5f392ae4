import type { Severity } from "../model/finding.ts";
import { inOrder } from "./order.ts";
import { placesIn } from "./places.ts";
import type { ReportInput } from "./report-input.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", question: "notice" };

// A workflow command ends at its line's end; "%" begins an escape, and in a property ":" and "," have a meaning.
const inData = (text: string): string =>
  text.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
const inProperty = (text: string): string =>
  inData(text).replace(/[:,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Findings as workflow commands of GitHub Actions, one a line: GitHub shows each beside its line of the change.
 * Lines and columns count from 1; the column's end is inclusive there, and told only where the span is on one line.
 */
export const toGithub = ({ findings, sources, folder }: ReportInput): string => {
  const placeOf = placesIn(sources);
  return inOrder(findings)
    .map(({ rule, severity, span, message, suggestions }) => {
      const { line, column, endLine, endColumn } = placeOf(span);
      const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : "";
      const place = `file=${inProperty(folder + span.file)},line=${line},endLine=${endLine}${columns}`;
      const offered = suggestions.filter((words) => words && !message.includes(words)).map((words) => `\n→ ${words}`);
      return `::${COMMANDS[severity]} ${place},title=${inProperty(rule)}::${inData(message + offered.join(""))}\n`;
    })
    .join("");
};
