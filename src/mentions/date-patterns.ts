import { alternatives } from "../content/calendar-words.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** Patterns that find dates in prose of one language; all are global, and none can match more than a short stretch. */
export interface DatePatterns {
  readonly spelling: Spelling | undefined;
  /**
   * Each with the groups day, month, year, weekday, after (a weekday behind the date) and later (a year that stands apart
   * from it), as far as it has them.
   */
  readonly words: readonly RegExp[];
  readonly iso: RegExp;
  readonly figures: RegExp;
  /** A weekday and a day without a month: "Tuesday the 2nd". */
  readonly day: readonly RegExp[];
  /** At the end of what stands before a date: the day and the sign of a range whose month stands behind. */
  readonly before: RegExp | undefined;
  /** At the end of what stands before a date with a weekday: the weekdays of the dates before it. */
  readonly weekdaysBefore: RegExp | undefined;
  /** Behind a range: its weekdays, in brackets or not. */
  readonly weekdaysBehind: RegExp | undefined;
  readonly weekdayNames: RegExp | undefined;
  /** Between the two dates of a range, whole. */
  readonly between: RegExp;
  /** Right behind "April 1": the last day of a range. */
  readonly behind: RegExp | undefined;
}

/** Space of any kind within a line or over its end. */
const S = "[\\s\\u00a0\\u202f]";
/** Where a word begins; the Arabic "and" is written as the first letter of the next word. */
const EDGE = `(?:(?<![\\p{L}\\p{M}\\p{N}])|(?<=${S}و))`;
/** "4.31 April 21, 1998": 31 is the second half of a version. */
const NO_PART = "(?<!\\d\\.)";
const END = "(?![\\p{L}\\p{M}\\p{N}])";
const ISO = "(?<year>\\d{4})(?<sign>[/-])(?<month>\\d{2})\\k<sign>(?<day>\\d{2})(?![\\p{N}/-])(?=T\\d|\\P{L}|$)";
/** "1 April '08", "1 April 08": two figures, and neither an hour nor a number of something. */
const SHORT_YEAR = `${S}{1,3}(?:['’](?<short>\\d{2})|(?<zero>0\\d))(?![\\d:./]\\d|\\d|${S}?(?:[ap]\\.?m|h|hrs|Uhr)\\b|${S}\\d)`;
/** "Mon Sep 17 00:00:00 UTC 2001": the year of a moment as C's `asctime` and the `date` of POSIX write it, behind the clock. */
const LATER = `(?=${S}{1,3}\\d{1,2}:\\d{2}:\\d{2}(?:${S}[AP]M)?(?:${S}{1,2}(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}))?${S}{1,3}(?<later>(?:19|20)\\d{2})(?!\\d))`;
const FIGURES =
  "(?<![\\p{L}\\p{N}./:-])(?<day>\\d{1,2})(?<sign>[./-])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?![\\p{L}\\p{N}]|[./-]\\d)";

const cache = new Map<string, DatePatterns>();

/** The patterns of a language; of one that is not known, only those that need no words. */
export function datePatterns(lang: string): DatePatterns {
  const cached = cache.get(lang);
  if (cached) return cached;
  const spelling = spellingOf(lang);
  const made = spelling ? withWords(spelling) : withoutWords();
  cache.set(lang, made);
  return made;
}

const withoutWords = (): DatePatterns => ({
  spelling: undefined,
  words: [],
  iso: new RegExp(`(?<![\\p{L}\\p{N}./:-])${ISO}`, "dgu"),
  figures: new RegExp(FIGURES, "dgu"),
  day: [],
  before: undefined,
  weekdaysBefore: undefined,
  weekdaysBehind: undefined,
  weekdayNames: undefined,
  between: new RegExp(`^${S}{0,2}[–—-]${S}{0,2}$`, "u"),
  behind: undefined,
});

function withWords(spelling: Spelling): DatePatterns {
  const { locale, month, weekday } = spelling;
  const ordinals = alternatives(locale.ordinals);
  const the = locale.the.length ? `(?:(?:${alternatives(locale.the)})${S})?` : "";
  const of = locale.of.length ? `(?:(?:${alternatives(locale.of)})${S})?` : "";
  const lead = `(?:(?<weekday>${weekday})\\.?(?:[,،]?${S}{1,2}[(（]?|[(（])${the})?`;
  const day = `(?<day>\\d{1,2})${ordinals ? `(?<ordinal>${S}?(?:${ordinals})(?!\\p{L}))?` : ""}`;
  const months = `(?<month>${month})\\.?(?:${S}?/${S}?(?:${month}))?`;
  const year = `(?:(?:[,،]?${S}{1,3}${of}|[-/])(?<year>\\d{4})|${SHORT_YEAR})?`;
  const after = `(?:[,،]?${S}?[(（](?<after>${weekday})\\.?[)）]|,${S}\\p{L}{1,3}${S}(?<afterword>${weekday})(?!\\p{L}))?`;
  const to = alternatives([...locale.to, ...locale.and]);
  const article = locale.the.length ? `(?:(?:${alternatives([...locale.the, "den", "du"])})${S})?` : "";
  const joint = `(?:${S}{0,2}(?<dash>[–—-]|/)${S}{0,2}|${S}{1,2}(?<to>${to})(?:${S}{1,2}|(?<=${S}و))${article}|${S}?(?<comma>[,،])${S}{1,2})`;
  const weekdayJoint = `(?:${S}?[–—/,،-]${S}?|,?${S}{1,2}(?:${to})${S}{1,2}${article})`;
  return {
    spelling,
    words: [
      new RegExp(
        `${EDGE}${lead}${NO_PART}${day}(?:${S}{1,3}${of}|[-/](?=\\p{L}))${months}${year}${END}${after}`,
        "dgu",
      ),
      ...(locale.monthFirst
        ? [
            new RegExp(
              `${EDGE}${lead}${months}${S}{1,2}${day}(?!\\d|[.:]\\d|${S}?%)(?:,?${S}{1,2}(?<year>\\d{4})(?!\\d)|,?${SHORT_YEAR}|${LATER}|)${END}${after}`,
              "dgu",
            ),
          ]
        : []),
    ],
    iso: new RegExp(`(?<![\\p{L}\\p{N}./:-])${lead}${ISO}${after}`, "dgu"),
    figures: new RegExp(`${EDGE}${lead}${FIGURES}${after}`, "dgu"),
    day: [
      new RegExp(`${EDGE}(?<weekday>${weekday})\\.?,?${S}{1,2}${the}${day.replace(/\)\?$/, ")")}${END}`, "dgu"),
      new RegExp(
        `${EDGE}(?<weekday>${weekday})\\.?,?${S}{1,2}(?:(?:${alternatives(locale.the) || "(?!)"})${S})(?<day>\\d{1,2})(?=[.,;:!?)\\s]|$)`,
        "dgu",
      ),
    ],
    before: new RegExp(`(?<![\\p{L}\\p{N}.,:/–-])${lead}${day}${joint}$`, "u"),
    weekdaysBefore: new RegExp(`(?<![\\p{L}\\p{M}])(?:(?:${weekday})\\.?${weekdayJoint}){1,3}$`, "u"),
    weekdaysBehind: new RegExp(
      `,?${S}?[(（]?(?:(?:${weekday})\\.?${weekdayJoint}){1,3}(?:${weekday})(?![\\p{L}\\p{M}])`,
      "uy",
    ),
    weekdayNames: new RegExp(`(?<![\\p{L}\\p{M}])(?:${weekday})(?![\\p{L}\\p{M}])`, "gu"),
    between: new RegExp(`^${joint}$`, "u"),
    behind: locale.monthFirst
      ? new RegExp(`${joint}${day}(?:,?${S}{1,2}(?<year>\\d{4}))?(?![\\p{L}\\p{N}:]|[.]\\d|${S}?(?:am|pm)\\b)`, "uy")
      : undefined,
  };
}
