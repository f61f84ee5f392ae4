import { dateLike } from "../mentions/date-like.ts";
import type { DateMention } from "../mentions/mention.ts";
import { addDays, isoDate, weekdayOf } from "../model/calendar.ts";
import type { Severity } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { mentionRule } from "./mention-rule.ts";
import { offer } from "./message-parts.ts";
import type { Slip } from "./rule.ts";

/** A leap year, for a 29 February whose year nobody knows. */
const LEAP = 2000;
/** Figures of another century are rather a number of something. */
const isYear = (year: number | undefined): year is number => year !== undefined && year >= 1800 && year <= 2199;

/** A day that no calendar has: "31 April", "29 February 2026", 31.04.2008, 2008-13-01. */
export const impossibleDate = mentionRule({
  id: "impossible-date",
  severity: "error",
  scope: "text",
  *check({ dates }) {
    for (const date of dates) {
      if (date.quoted || date.readings.length > 0) continue;
      const severity = date.form === "words" ? sureness(date) : inFigures(date);
      if (severity) yield slip(date, severity);
    }
  },
});

/** The days that a month has in any year, or in the one that is known. */
const daysIn = (month: number, year = LEAP): number => [31, 30, 29, 28].find((day) => isoDate(year, month, day)) ?? 0;

function sureness({ text, day, month, weekday, understood, at, start }: DateMention): Severity | undefined {
  if (day === 0) return undefined;
  if (day <= daysIn(month)) return inThatYear(understood);
  if (day > 31) return at.year || weekday ? "error" : undefined; // "42 May be" is no date
  if (at.month) return "error";
  // The first day of a range has the month of the last only where words say that it is a day: "session 31 – 2 April".
  return weekday ||
    /(?:from|between|du|le|entre|vom|von|del|dal|van|de)\s+$/iu.test(text.plain.slice(0, start).slice(-9))
    ? "warning"
    : undefined;
}

/** 29 February in a year that is no leap year. */
function inThatYear(understood: DateMention["understood"]): Severity | undefined {
  if (!understood) return undefined;
  const { year, from } = understood;
  if (from === "written" || from === "range" || from === "two-figures") return "error";
  if (from === "nearby" || daysIn(2, year - 1) === 29 || daysIn(2, year + 1) === 29) return "question";
  return from === "text" || from === "option" || from === "paragraph" ? "warning" : "error";
}

/** Figures with points are versions as well, so they need to look like nothing else. */
function inFigures({ form, figures, understood, month, text, at }: DateMention): Severity | undefined {
  if (form === "day" || !isYear(understood?.year)) return undefined;
  if (form === "iso") return "error";
  if (!figures) return undefined;
  const { first, second, sign, yearLength } = figures;
  if (first > 31 || second > 31 || (first > 12 && second > 12 && sign !== "/")) return undefined;
  if (first === 0 || second === 0) return undefined;
  const padded = at.day[1] - at.day[0] === 2 && at.month && at.month[1] - at.month[0] === 2;
  if (yearLength === 2 && (sign !== "/" || !padded || month > 12)) return undefined;
  return sign === "/" || padded || !/^en\b/.test(text.lang) ? "error" : undefined;
}

function slip(date: DateMention, severity: Severity): Slip {
  const words = date.text.plain.slice(date.start, date.end);
  const suggestions = repairs(date);
  const or = offer(suggestions);
  const why = reason(date);
  return {
    span: date.span,
    severity,
    message:
      severity === "question"
        ? {
            en: `${why.en} Is another year meant? Then write the year.${or.en.replace("Write", "Else write")}`,
            fr: `${why.fr} S'agit-il d'une autre année ? Indiquez-la.${or.fr.replace("Écrivez", "Sinon, écrivez")}`,
          }
        : {
            en: `There is no ${words}: ${why.en}${or.en || " Correct the day or the month."}`,
            fr: `Le ${words} n'existe pas : ${why.fr}${or.fr || " Corrigez le jour ou le mois."}`,
          },
    suggestions,
  };
}

function reason({ day, month, understood }: DateMention): Message {
  if (month < 1 || month > 12) return { en: `there is no month ${month}.`, fr: `il n'y a pas de mois ${month}.` };
  if (day === 29 && month === 2 && understood)
    return {
      en: `February has 28 days in ${understood.year}.`,
      fr: `février compte 28 jours en ${understood.year}.`,
    };
  const days = daysIn(month);
  const name = (lang: string) =>
    new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1));
  return { en: `${name("en")} has ${days} days.`, fr: `${name("fr")} compte ${days} jours.` };
}

/** The last day of the month and the day that is as many days on; of a month that is none, the figures the other way round. */
function repairs(date: DateMention): string[] {
  const { day, month, weekday } = date;
  const year = date.understood?.year ?? LEAP + 1;
  if (month < 1 || month > 12) {
    const other = isoDate(year, day, month);
    return other ? [dateLike(date, other)] : [];
  }
  if (day < 1 || day > 31) return [];
  const last = isoDate(year, month, daysIn(month, year));
  if (!last) return [];
  const next = addDays(last, day - Number(last.slice(8)));
  const all = date.at.month ? [last, next] : [last];
  const fitting = weekday ? all.filter((iso) => weekdayOf(iso) === weekday.number) : [];
  const sure = date.understood ? fitting : [];
  return (sure.length ? sure : all).map((iso) => dateLike(date, iso, date.understood !== undefined));
}
