import { isoDate } from "../model/calendar.ts";

/** Whether something from outside is a day of the calendar as ISO 8601 writes it. @example isDay("2008-02-31") // false */
export const isDay = (value: unknown): value is string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typeof value === "string" ? value : "") ?? [];
  return year !== undefined && isoDate(Number(year), Number(month), Number(day)) === value;
};
