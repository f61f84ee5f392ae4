/** A first and a last day in words, in pieces so that each can stand in an element of its own. */
export interface RangeParts {
  /** "1", "30 March"; empty for one day. */
  readonly first: string;
  /** " and ", " to "; empty for one day. */
  readonly between: string;
  /** "2 April 2008". */
  readonly last: string;
}

/**
 * How a language sets dates, times and lists. Dates are ISO ("2008-04-01"), times are minutes since midnight,
 * offsets are minutes east of UTC. All results are plain text, with no-break spaces where a line must not end.
 */
export interface Setting {
  /** "Tuesday". */
  readonly weekday: (iso: string) => string;
  /** "Tuesday and Wednesday", "Monday to Friday". */
  readonly weekdays: (first: string, last: string) => string;
  /** "1 April 2008". */
  readonly date: (iso: string) => string;
  /** "Tuesday 1 April 2008". */
  readonly fullDate: (iso: string) => string;
  /** "Tuesday 1 April". */
  readonly shortFullDate: (iso: string) => string;
  /** "1 and 2 April 2008", "30 March to 2 April 2008". */
  readonly range: (first: string, last: string) => string;
  readonly rangeParts: (first: string, last: string) => RangeParts;
  /** What stands before a date or a range in a dateline: "Strasbourg, ", in French "Strasbourg, le ". */
  readonly placeBefore: (place: string, first: string, last?: string) => string;
  /** "9.30 am", "9 am", "noon". */
  readonly time: (minutes: number) => string;
  /** "25 March 2008, 6 pm"; the day alone without minutes. */
  readonly moment: (iso: string, minutes?: number) => string;
  /** "UTC+2", "UTC−2:30". */
  readonly offset: (minutes: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** The name of another language in this one: "French". */
  readonly languageName: (code: string) => string;
}
