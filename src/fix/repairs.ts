import type { Finding } from "../model/finding.ts";

/** Words to stand in the place of others. Offsets as in a span. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The repairs that can only be meant one way, by file, in the order of the text. Of those that overlap the first is
 * taken: the next judgement finds what is left to do.
 */
export function certainRepairs(findings: readonly Finding[]): ReadonlyMap<string, readonly Repair[]> {
  const certain = findings.filter(({ certain, suggestions }) => certain && suggestions.length === 1);
  const byFile = new Map<string, Repair[]>();
  for (const { span, suggestions } of certain.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    const repairs = byFile.get(span.file) ?? [];
    const last = repairs.at(-1);
    if (last && (span.start < last.end || span.start === last.start)) continue;
    repairs.push({ start: span.start, end: span.end, words: suggestions[0] ?? "" });
    byFile.set(span.file, repairs);
  }
  return byFile;
}
