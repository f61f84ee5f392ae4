import { calendarNames } from "../content/calendar-names.ts";
import { fold } from "../content/fold.ts";
import type { DateMention } from "../mentions/mention.ts";
import { addDays, isoDate, weekdayOf } from "../model/calendar.ts";
import { dateInWords } from "../model/date-in-words.ts";
import type { Severity } from "../model/finding.ts";
import { mentionRule } from "./mention-rule.ts";
import type { Slip } from "./rule.ts";

/** A weekday that is not the one its date falls on. Offers both repairs: the day or the date may be the slip. */
export const weekdayMismatch = mentionRule({
  id: "weekday-mismatch",
  severity: "error",
  scope: "text",
  *check({ dates }) {
    for (const date of dates) {
      const { iso, weekday } = date;
      if (!iso || !weekday || date.quoted || weekday.number === weekdayOf(iso)) continue;
      const severity = sureness(date);
      if (severity) yield slip(date, iso, weekday, severity);
    }
  },
});

/** An error when the year is certain, or when no year near it would make the weekday right. */
function sureness({ weekday, understood, day, month, figures }: DateMention): Severity | undefined {
  if (!understood || !weekday) return undefined;
  const fits = (year: number, m: number, d: number): boolean => {
    const iso = isoDate(year, m, d);
    return iso !== undefined && weekdayOf(iso) === weekday.number;
  };
  // The other way to read figures may be the one that was meant.
  if (figures && fits(understood.year, figures.first, figures.second)) return undefined;
  if (understood.from === "written" || understood.from === "range") return "error";
  if ([-1, 1].some((step) => fits(understood.year + step, month, day))) return "question";
  return understood.from === "text" || understood.from === "option" ? "warning" : "error";
}

function slip(date: DateMention, iso: string, weekday: NonNullable<DateMention["weekday"]>, severity: Severity): Slip {
  const { text, start, end, at } = date;
  const words = text.plain.slice(start, end);
  const right = weekdayLike(text.plain.slice(weekday.start, weekday.end), weekdayOf(iso), text.lang);
  const otherWeekday = words.slice(0, weekday.start - start) + right + words.slice(weekday.end - start);
  const otherDay = nearestDay(iso, weekday.number);
  const otherDate =
    otherDay.slice(0, 7) === iso.slice(0, 7)
      ? words.slice(0, at.day[0] - start) +
        dayLike(words.slice(at.day[0] - start), Number(otherDay.slice(8)), text.lang, words.slice(at.day[1] - start))
      : undefined;
  const suggestions = otherDate ? [otherWeekday, otherDate] : [otherWeekday];
  const { year } = date.understood ?? { year: 0 };
  const dayName = { en: longName(weekdayOf(iso), "en"), fr: longName(weekdayOf(iso), "fr") };
  const or = { en: suggestions.join('" or "'), fr: suggestions.join(" » ou « ") };
  return {
    span: date.span,
    severity,
    message:
      severity === "question"
        ? {
            en: `In ${year}, ${dateInWords(iso, "en")} is a ${dayName.en}. Is another year meant? Then write it, or write "${or.en}".`,
            fr: `En ${year}, le ${dateInWords(iso, "fr")} est un ${dayName.fr}. S'agit-il d'une autre année ? Écrivez-la, ou écrivez « ${or.fr} ».`,
          }
        : {
            en: `${dateInWords(iso, "en", { year: true })} is a ${dayName.en}. Write "${or.en}".`,
            fr: `Le ${dateInWords(iso, "fr", { year: true })} est un ${dayName.fr}. Écrivez « ${or.fr} ».`,
          },
    suggestions,
  };
}

/** The date nearest to this one that falls on a weekday. */
const nearestDay = (iso: string, weekday: number): string => addDays(iso, ((weekday - weekdayOf(iso) + 10) % 7) - 3);

const longName = (weekday: number, lang: string): string =>
  calendarNames(lang).weekdays.find(([, number]) => number === weekday)?.[0] ?? "";

/** The name of another weekday in the width and the capitals of the one that was written. */
function weekdayLike(written: string, weekday: number, lang: string): string {
  const { weekdays } = calendarNames(lang);
  const index = weekdays.filter(([, number]) => number === weekday);
  const width = weekdays.findIndex(([name]) => fold(name) === fold(written)) >= 7 ? index.at(-1) : index[0];
  const name = width?.[0] ?? "";
  if (written === written.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

const ENGLISH_ORDINAL = /^\d{1,2}(st|nd|rd|th)/;

/** The words from a day's figure on, with another day and the ordinal that belongs to it. */
function dayLike(words: string, day: number, lang: string, rest: string): string {
  if (/^en\b/.test(lang) && ENGLISH_ORDINAL.test(words)) return `${day}${ordinal(day)}${rest.slice(2)}`;
  if (/^fr\b/.test(lang)) return `${day}${day === 1 ? "er" : ""}${rest.replace(/^er(?!\p{L})/u, "")}`;
  return `${/^0\d/.test(words) ? String(day).padStart(2, "0") : day}${rest}`;
}

const ordinal = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? "st"
    : day % 10 === 2 && day !== 12
      ? "nd"
      : day % 10 === 3 && day !== 13
        ? "rd"
        : "th";
