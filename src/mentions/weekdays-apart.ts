import { fold } from "../content/fold.ts";
import { inYear } from "./date-mention.ts";
import type { DatePatterns } from "./date-patterns.ts";
import type { Dates } from "./date-ranges.ts";
import type { DateMention, WrittenWeekday } from "./mention.ts";

/** Weekdays that stand together before or behind their dates reach no further than this. */
const REACH = 60;

/**
 * Gives dates that stand together the weekdays that stand together: "Tuesday and Wednesday, 1 and 2 April", "1–2 April
 * (Tue–Wed)". Where there are not as many of the ones as of the others, nobody can say which belongs to which.
 */
export function withWeekdays(plain: string, { dates, ranges }: Dates, patterns: DatePatterns): Dates {
  const { weekdaysBefore, weekdaysBehind, weekdayNames } = patterns;
  if (!weekdaysBefore || !weekdaysBehind || !weekdayNames) return { dates, ranges };
  const changed = new Map<DateMention, DateMention>();
  const joinedTo = new Map(ranges.map(({ first, last }) => [first, last]));
  for (let i = 0; i < dates.length; ) {
    const chain = chainFrom(dates, i, joinedTo);
    const [first] = chain;
    const last = chain.at(-1);
    i += chain.length;
    if (!first || !last) continue;
    const from = Math.max(0, first.start - REACH);
    const before = first.weekday ? weekdaysBefore.exec(plain.slice(from, first.start)) : null;
    if (before && first.weekday) {
      const names = namesIn(before[0], from + before.index, patterns);
      give(changed, chain, [...names, first.weekday], names.length > 1 || chain.length > 1);
    } else if (chain.length > 1 && chain.every(({ weekday }) => !weekday)) {
      const rest = plain.slice(last.end, last.end + REACH);
      weekdaysBehind.lastIndex = 0;
      // Names are looked for first: the pattern of several is dear to make.
      const behind = rest.search(weekdayNames) >= 0 && weekdaysBehind.exec(rest);
      if (behind) give(changed, chain, namesIn(behind[0], last.end, patterns), false);
    }
  }
  const now = (date: DateMention): DateMention => changed.get(date) ?? date;
  return {
    dates: dates.map(now),
    ranges: ranges.map((range) => ({ ...range, first: now(range.first), last: now(range.last) })),
  };
}

/** The dates from one on that are joined, each to the next. */
function chainFrom(
  dates: readonly DateMention[],
  from: number,
  joinedTo: ReadonlyMap<DateMention, DateMention>,
): DateMention[] {
  const chain: DateMention[] = [];
  for (let i = from; i < dates.length; i++) {
    const date = dates[i];
    const before = chain.at(-1);
    if (!date || (before && joinedTo.get(before) !== date)) break;
    chain.push(date);
  }
  return chain;
}

const namesIn = (words: string, at: number, { weekdayNames, spelling }: DatePatterns): WrittenWeekday[] =>
  [...words.matchAll(weekdayNames ?? /(?!)/g)].flatMap(({ 0: name, index }) => {
    const number = spelling?.weekdays.get(fold(name));
    return number ? [{ number, start: at + index, end: at + index + name.length }] : [];
  });

function give(
  changed: Map<DateMention, DateMention>,
  chain: readonly DateMention[],
  weekdays: readonly WrittenWeekday[],
  unless: boolean,
): void {
  const fits = weekdays.length === chain.length && chain.slice(1).every(({ weekday }) => !weekday);
  if (!fits && !unless) return;
  chain.forEach((date, i) => {
    const weekday = fits ? weekdays[i] : i === 0 ? undefined : date.weekday;
    changed.set(date, { ...date, weekday, ...inYear({ ...date, weekday }, date.understood) });
  });
}
