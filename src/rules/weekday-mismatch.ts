import { dateLike, weekdayLike } from "../mentions/date-like.ts";
import type { DateMention, WrittenWeekday } from "../mentions/mention.ts";
import { addDays, isoDate, weekdayOf } from "../model/calendar.ts";
import { dateInWords } from "../model/date-in-words.ts";
import type { Severity } from "../model/finding.ts";
import { mentionRule } from "./mention-rule.ts";
import { dateMessage, offer } from "./message-parts.ts";
import type { Slip } from "./rule.ts";

/** A weekday that is not the one its date falls on. Offers both repairs: the day or the date may be the slip. */
export const weekdayMismatch = mentionRule({
  id: "weekday-mismatch",
  severity: "error",
  scope: "text",
  *check({ dates }) {
    for (const date of dates) {
      const { readings, weekday, quoted } = date;
      const [iso] = readings;
      if (!iso || !weekday || quoted || readings.some((one) => weekdayOf(one) === weekday.number)) continue;
      const severity = sureness(date);
      if (severity) yield slip(date, iso, weekday, severity);
    }
  },
});

const CLOCK = /^[\s\u00a0\u202f]{1,2}\d{1,2}:\d{2}:\d{2}/;

/** An error when the year is certain, or when no year near it would make the weekday right. */
function sureness({ weekday, understood, day, month, form, text, end }: DateMention): Severity | undefined {
  if (!understood || !weekday) return undefined;
  if (form === "day") return "warning";
  const fits = (year: number): boolean => {
    const iso = isoDate(year, month, day);
    return iso !== undefined && weekdayOf(iso) === weekday.number;
  };
  if (understood.from === "written" || understood.from === "range") return "error";
  if (understood.from === "nearby") return "question";
  if ([-1, 1].some((step) => fits(understood.year + step))) return "question";
  if (understood.from !== "text" && understood.from !== "option") return "error";
  // "Wed Jul 20 12:20:10" is a line of a log, which has nothing to do with the year of the text.
  return CLOCK.test(text.plain.slice(end, end + 12)) ? undefined : "warning";
}

function slip(date: DateMention, iso: string, weekday: WrittenWeekday, severity: Severity): Slip {
  const { text, start, end, form } = date;
  const apart = weekday.start < start || weekday.end > end;
  const right = weekdayLike(text.plain.slice(weekday.start, weekday.end), weekdayOf(iso), text.lang);
  const suggestions = apart ? [right] : [dateLike(date, iso, true), ...otherDate(date, iso, weekday)];
  const or = offer(suggestions);
  const plain = dateMessage(iso);
  const name = { en: longName(iso, "en"), fr: longName(iso, "fr") };
  const question = {
    en: `In ${iso.slice(0, 4)}, ${dateInWords(iso, "en")} is a ${name.en}. Is another year meant? Then write the year.${or.en.replace("Write", "Else write")}`,
    fr: `En ${iso.slice(0, 4)}, le ${dateInWords(iso, "fr")} est un ${name.fr}. S'agit-il d'une autre année ? Indiquez-la.${or.fr.replace("Écrivez", "Sinon, écrivez")}`,
  };
  const known = { en: `${plain.en} is a ${name.en}.${or.en}`, fr: `Le ${plain.fr} est un ${name.fr}.${or.fr}` };
  const understood = {
    en: `As it stands, this is ${plain.en}, a ${name.en}.${or.en}`,
    fr: `Tel qu'il est écrit, ce jour est le ${plain.fr}, un ${name.fr}.${or.fr}`,
  };
  return {
    span: apart ? text.spanOf(weekday.start, weekday.end) : date.span,
    severity,
    message: severity === "question" ? question : form === "day" ? understood : known,
    suggestions,
  };
}

/** The date nearest to this one that falls on the weekday, where it is in the same month. */
function otherDate(date: DateMention, iso: string, weekday: WrittenWeekday): string[] {
  const other = addDays(iso, ((weekday.number - weekdayOf(iso) + 10) % 7) - 3);
  return other.slice(0, 7) === iso.slice(0, 7) ? [dateLike(date, other)] : [];
}

const weekdays = {
  en: new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }),
  fr: new Intl.DateTimeFormat("fr", { weekday: "long", timeZone: "UTC" }),
};

const longName = (iso: string, lang: "en" | "fr"): string => weekdays[lang].format(Date.parse(`${iso}T00:00Z`));
