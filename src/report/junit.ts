import { inOrder } from "./order.ts";
import { placesIn } from "./places.ts";
import type { ReportInput } from "./report-input.ts";
import type { Told } from "./told.ts";
import { xml } from "./xml.ts";

/**
 * Findings as JUnit's XML, which every CI can read: a suite a file, a case a finding. What stops publication is a
 * failure; anything else is a case that passed, with its words in `system-out`. A file without findings is no suite;
 * when there is none at all, one case says that the content was judged.
 * @param stops whether a finding stops publication
 */
export const toJunit = (
  { findings, sources, folder, summary }: ReportInput,
  stops: (finding: Told) => boolean,
): string => {
  const placeOf = placesIn(sources);
  const files = Map.groupBy(inOrder(findings), ({ span }) => span.file);
  const seconds = (summary.milliseconds / 1000).toFixed(3);
  const suites = [...files].map(([file, inFile]) => {
    const cases = inFile.map((finding) => {
      const { line, column } = placeOf(finding.span);
      const place = `${folder}${file}:${line}:${column}`;
      const words = `${place} ${finding.severity}: ${finding.message}`;
      const inner = stops(finding)
        ? `<failure message="${xml(finding.message)}" type="${xml(finding.rule)}">${xml(words)}</failure>`
        : `<system-out>${xml(words)}</system-out>`;
      return `    <testcase classname="${xml(folder + file)}" name="${xml(`${finding.rule} ${line}:${column}`)}" time="0">${inner}</testcase>\n`;
    });
    const failures = inFile.filter(stops).length;
    return `  <testsuite name="${xml(folder + file)}" tests="${inFile.length}" failures="${failures}" errors="0" skipped="0" time="0">\n${cases.join("")}  </testsuite>\n`;
  });
  const sound =
    '  <testsuite name="dateline" tests="1" failures="0" errors="0" skipped="0" time="0">\n    <testcase classname="dateline" name="content" time="0"/>\n  </testsuite>\n';
  const tests = Math.max(1, findings.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dateline" tests="${tests}" failures="${findings.filter(stops).length}" errors="0" time="${seconds}">\n${suites.join("") || sound}</testsuites>\n`;
};
