import { calendarNames } from "../content/calendar-names.ts";
import { fold } from "../content/fold.ts";
import { weekdayOf } from "../model/calendar.ts";
import { localeDataOf } from "./languages/index.ts";
import type { DateMention } from "./mention.ts";

/** A piece of the words of a date, by its offsets in the text, and what is to stand there. */
type Edit = readonly [start: number, end: number, words: string];

/**
 * Another date in the words of one: the same form, names as long and in the same capitals, figures as wide.
 * @param iso an ISO date
 * @param weekday whether the weekday, where one was written, becomes that of the new date
 * @example dateLike(«Tue, 1st of April 2008», "2008-04-02", true) // "Wed, 2nd of April 2008"
 */
export function dateLike(date: DateMention, iso: string, weekday = false): string {
  const { text, start, end, at, month, day, form } = date;
  const { plain, lang } = text;
  const [toYear = 0, toMonth = 0, toDay = 0] = iso.split("-").map(Number);
  const edits: Edit[] = [];
  const padded = form === "iso" || [at.day, at.month].some((place) => place && plain.slice(...place).startsWith("0"));
  const figure = (number: number): string => String(number).padStart(padded ? 2 : 1, "0");
  if (toDay !== day)
    edits.push(form === "words" || form === "day" ? dayEdit(plain, at.day, toDay, lang) : [...at.day, figure(toDay)]);
  if (at.month && toMonth !== month) {
    const written = plain.slice(...at.month);
    edits.push([...at.month, form === "words" ? monthLike(written, toMonth, lang) : figure(toMonth)]);
  }
  if (at.year && toYear !== date.understood?.year) {
    const width = at.year[1] - at.year[0];
    edits.push([...at.year, String(toYear).slice(-width)]);
  }
  const name = date.weekday;
  if (weekday && name && name.start >= start && name.end <= end)
    edits.push([name.start, name.end, weekdayLike(plain.slice(name.start, name.end), weekdayOf(iso), lang)]);
  return edited(plain, start, end, edits);
}

/** The words from `start` to `end` with some pieces of them replaced. */
function edited(plain: string, start: number, end: number, edits: readonly Edit[]): string {
  let words = "";
  let at = start;
  for (const [from, to, piece] of edits.toSorted((a, b) => a[0] - b[0])) {
    words += plain.slice(at, from) + piece;
    at = to;
  }
  return words + plain.slice(at, end);
}

/** A figure in the digits of another, and with a nought before it where that has one. */
const figureLike = (written: string, figure: number): string => {
  const digits = String(figure).padStart(/^[0٠۰]/.test(written) ? 2 : 1, "0");
  const zero = /[٠-٩]/.test(written) ? 0x660 : /[۰-۹]/.test(written) ? 0x6f0 : 0x30;
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
};

/** The figure of a day with the ordinal that belongs to it. */
function dayEdit(plain: string, [start, end]: readonly [number, number], day: number, lang: string): Edit {
  const behind = plain.slice(end, end + 3);
  const figure = figureLike(plain.slice(start, end), day);
  const ordinal = /^(?:st|nd|rd|th)(?!\p{L})/u.exec(behind)?.[0];
  if (/^en\b/.test(lang) && ordinal) return [start, end + ordinal.length, figure + englishOrdinal(day)];
  // French, Italian, Spanish and Portuguese have an ordinal for the first day alone.
  const first = /^(?:er(?!\p{L})|º|°)/u.exec(behind)?.[0].length ?? 0;
  if (/^fr\b/.test(lang)) return [start, end + first, day === 1 ? "1er" : figure];
  return [start, end + (day === 1 ? 0 : first), figure];
}

const englishOrdinal = (day: number): string => {
  const unit = day > 10 && day < 14 ? 0 : day % 10;
  return ["th", "st", "nd", "rd"][unit] ?? "th";
};

/** The name of another weekday in the width and the capitals of the one that was written. */
export const weekdayLike = (written: string, weekday: number, lang: string): string =>
  nameLike(written, weekday, calendarNames(lang).weekdays, 7, localeDataOf(lang)?.weekdays);

/** The name of another month in the width and the capitals of the one that was written. */
export const monthLike = (written: string, month: number, lang: string): string =>
  nameLike(written, month, calendarNames(lang).months, 24, localeDataOf(lang)?.months);

/**
 * @param long how many of the names, which begin with the long ones, are long
 * @param others names that people write beside them: those are short that a long one begins with: "thur", but not "terça" of "terça-feira"
 */
function nameLike(
  written: string,
  number: number,
  names: readonly (readonly [string, number])[],
  long: number,
  others: Readonly<Record<string, number>> = {},
): string {
  const word = fold(written);
  const isOther = Object.keys(others).some((name) => fold(name) === word);
  const isShort =
    names.findIndex(([name]) => fold(name) === word) >= long ||
    (isOther && names.slice(0, long).some(([name]) => fold(name).startsWith(word) && name[word.length] !== "-"));
  const own = (isShort ? names.slice(long) : names.slice(0, long)).filter(([, one]) => one === number);
  const name = own.at(-1)?.[0] ?? "";
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
    return name.toUpperCase();
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
