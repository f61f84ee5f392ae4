import { fold } from "../content/fold.ts";
import { dateMention } from "./date-mention.ts";
import { type DatePatterns, datePatterns } from "./date-patterns.ts";
import { type Dates, withRanges } from "./date-ranges.ts";
import { withDaysBeside } from "./days-beside.ts";
import type { DateMention } from "./mention.ts";
import { readable } from "./readable.ts";
import type { Text } from "./text.ts";
import { withWeekdays } from "./weekdays-apart.ts";

/**
 * Every date that a text states, possible or not, in order, each with the year that itself or its range gives; and
 * the ranges among them. What the rest of the document gives is added later.
 */
export function datesIn(text: Text): Dates {
  const plain = readable(text);
  if (!/\d/.test(plain)) return { dates: [], ranges: [] };
  const patterns = datePatterns(text.lang);
  const found = [
    ...patterns.words.flatMap((pattern) => matches(text, plain, pattern, "words", patterns)),
    // What such a date has at least is looked for first: the patterns with weekdays around it are dear.
    ...(/\d-\d/.test(plain) ? matches(text, plain, patterns.iso, "iso", patterns) : []),
    ...(/\d[./-]\d/.test(plain) ? matches(text, plain, patterns.figures, "figures", patterns) : []),
    ...patterns.day.flatMap((pattern) => matches(text, plain, pattern, "day", patterns)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const dates = found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
  return withWeekdays(plain, withRanges(text, plain, withDaysBeside(text, plain, dates, patterns), patterns), patterns);
}

function matches(
  text: Text,
  plain: string,
  pattern: RegExp,
  form: DateMention["form"],
  { spelling }: DatePatterns,
): DateMention[] {
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const { groups = {}, index } = match;
    const words = spelling?.months.get(fold(groups.month ?? ""));
    const month = form === "words" ? words : form === "day" ? 0 : Number(groups.month);
    if (month === undefined) return [];
    const { indices } = match;
    const at = (group: string): readonly [number, number] | undefined => indices?.groups?.[group];
    const name = groups.weekday ?? groups.after ?? groups.afterword;
    const number = name && spelling?.weekdays.get(fold(name));
    const [start = 0] = at("weekday") ?? at("after") ?? at("afterword") ?? [];
    const short = groups.short ?? groups.zero ?? (groups.year?.length === 2 ? groups.year : undefined);
    return [
      dateMention(text, {
        start: index,
        // The point behind a month belongs to the sentence.
        end: index + match[0].length - (form === "words" && match[0].endsWith(".") ? 1 : 0),
        form,
        day: Number(groups.day),
        month,
        year: groups.year?.length === 4 ? Number(groups.year) : groups.later ? Number(groups.later) : undefined,
        short: short === undefined ? undefined : Number(short),
        weekday: name && number ? { number, start, end: start + name.length } : undefined,
        figures:
          form === "figures"
            ? {
                first: Number(groups.day),
                second: Number(groups.month),
                sign: groups.sign ?? "",
                yearLength: groups.year?.length ?? 0,
              }
            : undefined,
        at: {
          day: at("day") ?? [index, index],
          month: at("month"),
          year: at("year") ?? at("short") ?? at("zero"),
        },
      }),
    ];
  });
}
