import type { DateMention, TimeMention } from "../mentions/mention.ts";
import { monthsNamedIn, weekdaysNamedIn } from "../mentions/names-in.ts";
import type { Text } from "../mentions/text.ts";
import { weekdayOf } from "../model/calendar.ts";
import { madeStatement } from "./made-statement.ts";
import type { Place } from "./places.ts";
import type { Statement } from "./statement.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** What a date states: its day, with or without its year. */
export function dateStatement(text: Text, date: DateMention): Statement {
  const { day, month, year, iso, figures } = date;
  const days = iso ? [iso.slice(5)] : [`${two(month)}-${two(day)}`];
  // Either may be meant; the other language says which.
  if (!iso && figures) days.push(`${two(figures.first)}-${two(figures.second)}`);
  return {
    ...madeStatement(text, date, "date", { needs: [], offers: [] }),
    figure: undefined,
    // "mercredi 2" says no month, and is the same day.
    needs: [
      [...days.map((one) => `d:${one}`), `day:${day}`],
      [...days.flatMap((one) => (year ? [`d:${one}:${year}`, `d:${one}:?`] : [`d:${one}`])), `day:${day}`],
    ],
    offers: [
      ...days.flatMap((one) => [`d:${one}`, `d:${one}:${year ?? "?"}`]),
      ...(month === 0 ? [`day:${day}`] : [`m:${month}`, `m:${month}:${year ?? "?"}`]),
      `n:${day}`,
      ...(year ? [`n:${year}`] : []),
      ...(iso ? [`w:${weekdayOf(iso)}`] : date.weekday ? [`w:${date.weekday.number}`] : []),
    ],
    // "Tuesday the 2nd": which month is left to the sentence, so that a translation may say it.
    weight: month === 0 ? "answer" : "figure",
  };
}

/**
 * Months that stand without a day: "in June 2027". One without its year may be another word, and only answers.
 * @param plain with Latin digits
 * @param isTaken whether a place is part of something that was read already
 */
export function monthStatements(
  text: Text,
  plain: string,
  isTaken: (place: Place) => boolean,
): { place: Place; statement: Statement }[] {
  return monthsNamedIn(plain, text.lang)
    .filter((place) => !isTaken(place))
    .map(({ month, year, ...place }) => ({
      place,
      statement: {
        ...madeStatement(text, place, "date", { needs: [], offers: [] }),
        figure: undefined,
        needs: [[`m:${month}`], year ? [`m:${month}:${year}`, `m:${month}:?`] : [`m:${month}`]],
        offers: [`m:${month}`, `m:${month}:${year ?? "?"}`, ...(year ? [`n:${year}`] : [])],
        weight: year ? "figure" : "answer",
      },
    }));
}

/** Weekdays that stand without a date. @param plain with Latin digits */
export const weekdayStatements = (text: Text, plain: string, isTaken: (place: Place) => boolean): Statement[] =>
  weekdaysNamedIn(plain, text.lang)
    .filter((place) => !isTaken(place))
    .map(({ weekday, plural: _plural, ...place }) => {
      const keys = [`w:${weekday}`];
      // "le mercredi 2": the sentence leaves the month to the reader.
      const day = /^[\s\u00a0\u202f](\d{1,2})(?![\p{N}\p{L}]|[.,:]\d)/u.exec(
        plain.slice(place.end, place.end + 5),
      )?.[1];
      const offers = day ? [...keys, `day:${Number(day)}`] : keys;
      return { ...madeStatement(text, place, "date", { needs: keys, offers }), figure: undefined, weight: "word" };
    });

/** What a time of day states: its beginning, and its end where it has one. */
export function timeStatement(text: Text, time: TimeMention): Statement {
  const ends = [time.from, ...(time.to === undefined ? [] : [time.to])].map(timeKeys);
  return {
    ...madeStatement(text, time, "time", { needs: [], offers: [] }),
    figure: undefined,
    needs: ends,
    offers: ends.flat(),
  };
}

/** A time of day, and the figures that it may be written in where the other language does not show it for a time. */
function timeKeys(minutes: number): string[] {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  const hours = [...new Set([hour, hour % 12 || 12])];
  return [`t:${minutes % 1440}`, ...hours.map((one) => (rest ? `n:${one}.${two(rest)}` : `n:${one}`))];
}
