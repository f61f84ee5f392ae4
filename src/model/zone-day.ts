import { clocksChange, momentAt } from "./calendar.ts";

const QUARTER = 15;

/** The offsets, in minutes east of UTC, that a zone has in one year. @param zone an IANA name */
export function offsetsIn(zone: string, year: number): readonly number[] {
  const offsets = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].flatMap(
    (month) => momentAt(`${year}-${month}-15`, 720, zone)?.offset ?? [],
  );
  return [...new Set(offsets)];
}

/**
 * Both offsets of a wall-clock time that a day has twice because the clocks are put back, the earlier moment's first;
 * undefined for any other time.
 * @param date an ISO date
 * @param minutes since midnight
 */
export function twice(date: string, minutes: number, zone: string): readonly [number, number] | undefined {
  if (!clocksChange(date, zone)) return undefined;
  const at = momentAt(date, minutes, zone);
  if (!at) return undefined;
  for (const step of [-120, -60, -30, 30, 60, 120]) {
    // The moment that much later or earlier shows the same time where the offset has changed by as much in between.
    const other = offsetAt(at.epoch + step * 60_000, zone);
    if (other !== undefined && other - at.offset === -step) return step > 0 ? [at.offset, other] : [other, at.offset];
  }
  return undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset of a zone at a moment. @param epoch milliseconds since 1970 UTC */
function offsetAt(epoch: number, zone: string): number | undefined {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset", hour: "numeric", hourCycle: "h23" });
  formats.set(zone, format);
  const name = format.formatToParts(epoch).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const {
    sign,
    hours = "0",
    minutes = "0",
  } = /^GMT(?<sign>[+−-])(?<hours>\d{2}):(?<minutes>\d{2})/.exec(name)?.groups ?? {};
  const offset = Number(hours) * 60 + Number(minutes);
  return offset % QUARTER === 0 ? (sign === "+" ? offset : -offset) : undefined;
}

/** What people write for an offset of a zone: "CEST", or "UTC+4" where no abbreviation is in use. */
export function zoneName(epoch: number, zone: string): string {
  for (const lang of ["en-GB", "en-US", "en-AU"]) {
    const parts = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: "short" }).formatToParts(epoch);
    const name = parts.find(({ type }) => type === "timeZoneName")?.value;
    if (name && /^[A-Z]{3,5}$/.test(name)) return name;
  }
  const offset = offsetAt(epoch, zone) ?? 0;
  const [whole, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? "-" : "+"}${whole}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
