import { inOrder } from "./order.ts";
import { placesIn } from "./places.ts";
import type { ReportInput } from "./report-input.ts";

// What JSON leaves as it is and a terminal would obey; each of these stands within a string, where \u may be written.
const steering = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Findings and summary for programs, as one JSON object and a line end. The findings stand by file and place;
 * `file` is relative to the content folder, lines and columns count from 1, columns in code points, the end exclusive.
 * A finding in a file that has no text stands at 1:1.
 */
export const toJson = ({ findings, sources, summary }: ReportInput): string => {
  const placeOf = placesIn(sources);
  const told = inOrder(findings).map(({ rule, severity, span, message, suggestions, certain, related }) => ({
    rule,
    severity,
    file: span.file,
    ...placeOf(span),
    message,
    suggestions,
    ...(certain ? { certain } : {}),
    ...(related.length
      ? { related: related.map((other) => ({ file: other.span.file, ...placeOf(other.span), message: other.message })) }
      : {}),
  }));
  return `${JSON.stringify({ findings: told, summary }, null, 2).replace(steering, escaped)}\n`;
};
