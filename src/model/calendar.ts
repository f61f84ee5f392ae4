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

/** Minutes east of UTC that a zone has within a day of a date, in order of time, each once. */
const nearby = new Map<string, readonly number[]>();

function offsetsNear(date: string, zone: string): readonly number[] {
  const key = `${date} ${zone}`;
  const known = nearby.get(key);
  if (known) return known;
  const noon = Date.parse(`${date}T12:00Z`);
  const rules = IANAZone.create(zone);
  // No zone is more than 14 hours from UTC: from before the day begins anywhere until after it has ended everywhere.
  const made =
    isoDay(date) && rules.isValid ? [-30, -15, 0, 15, 30].map((hours) => rules.offset(noon + hours * HOUR)) : [];
  const offsets = [...new Set(made)];
  nearby.set(key, offsets);
  return offsets;
}

const HOUR = 3_600_000;
const isoDay = (date: string): boolean => DateTime.fromISO(date, { zone: "utc" }).isValid;

/**
 * The moment of a wall-clock time (minutes since midnight) on an ISO date in an IANA zone, the earlier one where a day
 * has it twice, or undefined where daylight saving skips it. luxon would move the time in silence, and guesses from
 * the offset of today, so that what it takes of two changes with the season.
 */
export function momentAt(date: string, minutes: number, zone: string): Moment | undefined {
  const offsets = offsetsNear(date, zone);
  const local = Date.parse(`${date}T00:00Z`) + minutes * 60_000;
  const [only] = offsets;
  if (minutes < 0 || minutes >= 1440 || only === undefined) return undefined;
  if (offsets.length === 1) return { date, minutes, offset: only, epoch: local - only * 60_000 };
  const rules = IANAZone.create(zone);
  return offsets
    .map((offset): Moment => ({ date, minutes, offset, epoch: local - offset * 60_000 }))
    .filter(({ offset, epoch }) => rules.offset(epoch) === offset)
    .sort((a, b) => a.epoch - b.epoch)[0];
}

/** Whether a zone puts its clocks forward or back on an ISO date or beside it. */
export const clocksChange = (date: string, zone: string): boolean => offsetsNear(date, zone).length !== 1;
