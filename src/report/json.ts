import { inOrder } from "./order.ts";
import { positionsIn } from "./positions.ts";
import type { Summary } from "./summary.ts";
import type { Told } from "./told.ts";

// What JSON leaves as it is and a terminal would obey; each of these stands within a string, where \u may be written.
const steering = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Findings and summary for programs, as one JSON object and a line end. The findings stand by file and place;
 * `file` is relative to the content folder, lines and columns count from 1, columns in code points, the end exclusive.
 * A finding in a file that has no text stands at 1:1.
 * @param sources the text of each file, by the path that spans name
 */
export const toJson = (findings: readonly Told[], sources: ReadonlyMap<string, string>, summary: Summary): string => {
  const positions = new Map(Iterator.from(sources).map(([file, text]) => [file, positionsIn(text)]));
  const nowhere = positionsIn("");
  const told = inOrder(findings).map(({ rule, severity, span, message, suggestions }) => ({
    rule,
    severity,
    file: span.file,
    ...(positions.get(span.file) ?? nowhere)(span),
    message,
    suggestions,
  }));
  return `${JSON.stringify({ findings: told, summary }, null, 2).replace(steering, escaped)}\n`;
};
