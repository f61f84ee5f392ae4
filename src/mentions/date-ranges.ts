import { fold } from "../content/fold.ts";
import { borrowedYear, inYear } from "./date-mention.ts";
import type { DatePatterns } from "./date-patterns.ts";
import type { DateMention, RangeMention } from "./mention.ts";
import type { Text } from "./text.ts";

/** Dates in their order, and the ranges among them. */
export interface Dates {
  readonly dates: DateMention[];
  readonly ranges: RangeMention[];
}

/** Dates that stand side by side with nothing but "to", "and" or a dash between them; one gives the other its year. */
export function withRanges(
  text: Text,
  plain: string,
  dates: DateMention[],
  { between, spelling }: DatePatterns,
): Dates {
  const ranges: RangeMention[] = [];
  const and = new Set(spelling?.locale.and.map(fold));
  for (let i = dates.length - 2; i >= 0; i--) {
    let [first, last] = [dates[i], dates[i + 1]];
    if (!first || !last) continue;
    const groups = between.exec(plain.slice(first.end, last.start))?.groups;
    if (!groups && !/^[\s]*[–—-][\s]*$/.test(plain.slice(first.end, last.start))) continue;
    if (!first.understood) first = dates[i] = { ...first, ...inYear(first, borrowedYear(last)) };
    if (!last.understood) last = dates[i + 1] = { ...last, ...inYear(last, borrowedYear(first)) };
    const isList = groups?.comma !== undefined || (groups?.to !== undefined && and.has(fold(groups.to)));
    ranges.push({
      kind: "range",
      text,
      start: first.start,
      end: last.end,
      span: text.spanOf(first.start, last.end),
      first,
      last,
      joined: isList ? "and" : "to",
    });
  }
  return { dates, ranges: ranges.reverse() };
}
