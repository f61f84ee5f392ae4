/** What a calendar says of an ISO date. */
export interface CalendarDay {
  readonly year: number;
  /** 0 for January. */
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  /** Days since 1 January 1970. */
  readonly count: number;
}

const DAY = 86_400_000;

/** The milliseconds of midnight UTC on an ISO date: what Intl is given, with `timeZone: "UTC"`. */
export const epochOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** @example calendarDay("2008-04-01") // { year: 2008, month: 3, day: 1, weekday: 2, count: 13970 } */
export const calendarDay = (iso: string): CalendarDay => {
  const epoch = epochOf(iso);
  const date = new Date(epoch);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    count: epoch / DAY,
  };
};
