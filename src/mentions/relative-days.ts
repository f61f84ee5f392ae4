import { addDays, weekdayOf } from "../model/calendar.ts";
import { primaryLanguage } from "../model/primary-language.ts";
import { english } from "./relative/english.ts";
import { french } from "./relative/french.ts";
import { REACH, type RelativeDay, type RelativeWords } from "./relative/relative-words.ts";
import type { Text } from "./text.ts";
import { unquoted } from "./unquoted.ts";

const languages: Readonly<Record<string, RelativeWords>> = { en: english, fr: french };

/** Words such as "tomorrow", whose meaning changes with the day on which they are read. Offsets in `text.plain`. */
export interface RelativeMention {
  readonly start: number;
  readonly end: number;
  readonly meaning: RelativeDay;
  /** What could stand there instead, for a text of a day. @param written its ISO date */
  readonly inWords: (written: string) => readonly string[];
}

/**
 * Every such word of a text, in order, but for what stands in quotation marks and what names no day, as "the leaders of
 * tomorrow". None in a language whose words are not known.
 */
export function relativeDaysIn({ plain, lang }: Text): readonly RelativeMention[] {
  const words = languages[primaryLanguage(lang)];
  if (!words) return [];
  const own = unquoted(plain);
  return [...own.matchAll(words.pattern)].flatMap((match): RelativeMention[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = own.slice(Math.max(0, start - REACH), start);
    const meaning = words.meaning(match, before, own.slice(end, end + REACH));
    if (!meaning) return [];
    const inWords = (written: string): string[] =>
      daysOf(meaning, written).flatMap((iso) => {
        const made = words.inWords(meaning, iso, before);
        return made ? [/^\p{Lu}/u.test(match[0]) ? made.charAt(0).toUpperCase() + made.slice(1) : made] : [];
      });
    return [{ start, end, meaning, inWords }];
  });
}

/** The days that may be meant in a text of an ISO date: the Monday of a week, the first of a month. */
function daysOf(meaning: RelativeDay, written: string): string[] {
  if (meaning.kind === "day") return [addDays(written, meaning.days)];
  if (meaning.kind === "week") return [addDays(written, 1 - weekdayOf(written) + 7 * meaning.weeks)];
  if (meaning.kind === "month") {
    const first = `${written.slice(0, 7)}-01`;
    return [meaning.months > 0 ? `${addDays(first, 31).slice(0, 7)}-01` : `${addDays(first, -1).slice(0, 7)}-01`];
  }
  const steps = (meaning.weekday - weekdayOf(written) + 7) % 7 || 7;
  if (meaning.which === "last") return [addDays(written, steps - 7 || -7)];
  const coming = addDays(written, steps);
  return meaning.which === "coming" ? [coming] : [coming, addDays(coming, 7)];
}
