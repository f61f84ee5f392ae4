/** The names of months (from 1) and of weekdays (Monday is 1) in one language, as Intl has them. */
export interface CalendarNames {
  readonly months: readonly (readonly [string, number])[];
  readonly weekdays: readonly (readonly [string, number])[];
}

const cache = new Map<string, CalendarNames>();

/** Long and short names, by themselves and as they stand within a date, without the dot of an abbreviation. */
export function calendarNames(code: string): CalendarNames {
  const cached = cache.get(code);
  if (cached) return cached;
  const months: (readonly [string, number])[] = [];
  const weekdays: (readonly [string, number])[] = [];
  const add = (names: (readonly [string, number])[], name: string, number: number): void => {
    const plain = name.replace(/\.$/, "");
    if (!/^\d*$/.test(plain)) names.push([plain, number]);
  };
  for (const width of ["long", "short"] as const) {
    const within = new Intl.DateTimeFormat(code, { month: width, weekday: width, day: "numeric", timeZone: "UTC" });
    const alone = new Intl.DateTimeFormat(code, { month: width, timeZone: "UTC" });
    for (let i = 0; i < 12; i++) {
      const date = new Date(Date.UTC(2024, i, 1));
      add(months, alone.format(date), i + 1);
      for (const part of within.formatToParts(date)) if (part.type === "month") add(months, part.value, i + 1);
    }
    for (let i = 1; i <= 7; i++)
      for (const part of within.formatToParts(new Date(Date.UTC(2024, 0, i)))) // 1 January 2024 is a Monday
        if (part.type === "weekday") add(weekdays, part.value, i);
  }
  const made = { months, weekdays };
  cache.set(code, made);
  return made;
}
