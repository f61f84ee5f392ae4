import { DateTime, IANAZone } from "luxon";
import type { Moment } from "./session.ts";

/** The ISO date of a day that exists, or undefined: there is no 31 April. */
export const isoDate = (year: number, month: number, day: number): string | undefined => {
  const date = DateTime.utc(year, month, day);
  return date.isValid ? date.toISODate() : undefined;
};

/** The weekday of an ISO date: Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (iso: string): number => DateTime.fromISO(iso, { zone: "utc" }).weekday;

/** The ISO date some days later. */
export const addDays = (iso: string, days: number): string =>
  DateTime.fromISO(iso, { zone: "utc" }).plus({ days }).toISODate() ?? iso;

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

/** Whether the name is a zone of the IANA database. */
export const isZone = (name: string): boolean => IANAZone.isValidZone(name);

/**
 * The moment of a wall-clock time (minutes since midnight) on an ISO date in an IANA zone, or undefined where
 * daylight saving skips that time. luxon would move it in silence, so the result is read back and compared.
 */
export const momentAt = (date: string, minutes: number, zone: string): Moment | undefined => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const hour = Math.floor(minutes / 60);
  const at = DateTime.fromObject({ year, month, day, hour, minute: minutes % 60 }, { zone });
  if (!at.isValid || at.hour !== hour || at.minute !== minutes % 60) return undefined;
  return { date, minutes, offset: at.offset, epoch: at.toMillis() };
};
