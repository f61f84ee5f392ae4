import type { DateMention, RangeMention } from "../../mentions/mention.ts";
import type { Text } from "../../mentions/text.ts";
import { daysBetween } from "../../model/calendar.ts";
import type { DateRange } from "../../model/conference.ts";
import { dateInWords } from "../../model/date-in-words.ts";

/** Days that are written as one: "1 and 2 April", "10 to 12 June". */
export interface DateGroup {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  readonly dates: readonly DateMention[];
}

/** The dates of a sentence, those that are joined as one group. */
export function groupsOf(dates: readonly DateMention[], ranges: readonly RangeMention[], plain: string): DateGroup[] {
  const joins = new Set(ranges.map(({ first }) => first.start));
  const groups: { dates: DateMention[] }[] = [];
  for (const date of dates) {
    const before = groups.at(-1)?.dates.at(-1);
    const joined = before && (joins.has(before.start) || /^,\s$/.test(plain.slice(before.end, date.start)));
    if (joined) groups.at(-1)?.dates.push(date);
    else groups.push({ dates: [date] });
  }
  return groups.flatMap(({ dates: own }) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ text: first.text, start: first.start, end: last.end, dates: own }] : [];
  });
}

/** The days of a conference in words: "1 and 2 April 2008", "du 10 au 12 juin 2027". */
export function rangeInWords({ first, last }: DateRange, lang: "en" | "fr"): string {
  const end = dateInWords(last, lang, { year: true });
  const days = daysBetween(first, last);
  if (days === 0) return lang === "fr" ? `le ${end}` : end;
  const start = dateInWords(first, lang, { year: first.slice(0, 4) !== last.slice(0, 4) });
  const begin = first.slice(0, 7) === last.slice(0, 7) ? (start.split(" ")[0] ?? "") : start;
  if (lang === "fr") return days === 1 ? `les ${begin} et ${end}` : `du ${begin} au ${end}`;
  return days === 1 ? `${begin} and ${end}` : `${begin} to ${end}`;
}

/** The days of the conference in the form of a group; undefined where the form does not fit them. */
export function groupLike({ text, dates, start, end }: DateGroup, { first, last }: DateRange): string | undefined {
  const [from, to] = [dates[0], dates[1]];
  if (dates.length !== 2 || !from || !to || from.form !== "words" || to.form !== "words" || first === last)
    return undefined;
  const written = text.plain.slice(start, end);
  const sign = text.plain.slice(
    from.at.month && from.at.month[0] > from.at.day[0] ? from.end : from.at.day[1],
    to.start,
  );
  if (from.at.month || from.weekday || to.weekday || first.slice(0, 7) !== last.slice(0, 7)) return undefined;
  // "1 and 3" says two days, and a longer conference has more.
  if (/[\p{L}&]/u.test(sign) && daysBetween(first, last) > 1 && !/(?:to|au?|à)\s*$/u.test(sign)) return undefined;
  const begin = dateInWords(first, text.lang).split(" ")[0] ?? "";
  const joint = sign.replace(/^(?:er|st|nd|rd|th)/, "");
  const behind = dateInWords(last, text.lang, { year: to.year !== undefined });
  return /^\d/.test(written) ? `${begin}${joint}${behind}` : undefined;
}
