import type { Log, ReportingDescriptor, Result, Run } from "sarif";
import type { Severity } from "../model/finding.ts";
import { inOrder } from "./order.ts";
import { placesIn } from "./places.ts";
import type { Range } from "./positions.ts";
import type { ReportInput } from "./report-input.ts";

/** What a report says of a rule beside its name. */
export interface RuleHelp {
  /** One sentence. */
  readonly summary: string;
  /** The address of its page; undefined where it has none. */
  readonly uri: string | undefined;
}

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: "error", warning: "warning", question: "note" };
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** A path as a relative reference (RFC 3986 §4.2): a first segment with a colon would read as a scheme. */
const uriOf = (path: string): string => {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return /^[^/]*%3A/i.test(uri) ? `./${uri}` : uri;
};

const regionOf = ({ line, column, endLine, endColumn }: Range) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show at the line. Columns are code points from 1, the
 * end exclusive; each suggestion is a fix of its own; paths are relative to where the command was started.
 * @param helpOf what is known of a rule
 */
export const toSarif = (
  { findings, sources, folder, language }: ReportInput,
  version: string,
  helpOf: (rule: string) => RuleHelp | undefined,
): string => {
  const placeOf = placesIn(sources);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const artifact = (file: string) => ({ uri: uriOf(folder + file), uriBaseId: "SRCROOT" });
  const physical = (file: string, region: Range) => ({
    physicalLocation: { artifactLocation: artifact(file), region: regionOf(region) },
  });
  const results = inOrder(findings).map(({ rule, severity, span, message, suggestions, related }): Result => {
    const range = placeOf(span);
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [physical(span.file, range)],
      ...(related.length
        ? {
            relatedLocations: related.map((other, i) => ({
              id: i + 1,
              ...physical(other.span.file, placeOf(other.span)),
              message: { text: other.message },
            })),
          }
        : {}),
      ...(suggestions.length && sources.has(span.file)
        ? {
            fixes: suggestions.map((words) => ({
              description: { text: words },
              artifactChanges: [
                {
                  artifactLocation: artifact(span.file),
                  replacements: [{ deletedRegion: regionOf(range), insertedContent: { text: words } }],
                },
              ],
            })),
          }
        : {}),
    };
  });
  const driver = {
    name: "Dateline",
    version,
    rules: rules.map((id): ReportingDescriptor => {
      const help = helpOf(id);
      return {
        id,
        ...(help ? { shortDescription: { text: help.summary } } : {}),
        ...(help?.uri ? { helpUri: help.uri } : {}),
      };
    }),
  };
  const run: Run = {
    tool: { driver },
    language: /^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/.test(language) ? language : "en-US",
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { SRCROOT: { description: { text: "The folder in which the command was started." } } },
    results,
  };
  const log: Log = { $schema: SCHEMA, version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};
