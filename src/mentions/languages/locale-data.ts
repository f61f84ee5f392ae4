import type { Numerals } from "./numerals.ts";

/** What prose in one language says around dates and times. Names of months and weekdays come from Intl. */
export interface LocaleData {
  /** Months and weekdays begin with a capital, also within a sentence: "march" and "sat" are other words. */
  readonly capitals: boolean;
  /** Stands between a weekday and its day: "Tuesday the 2nd". */
  readonly the: readonly string[];
  /** Stands between a day and its month: "the 2nd of April". */
  readonly of: readonly string[];
  /** Between the first and the last day or hour of a range. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** What follows the figure of a day. */
  readonly ordinals: readonly string[];
  /** The month may stand before the day: "April 2, 2008". */
  readonly monthFirst: boolean;
  /** Other spellings, in small letters: of months from 1, of weekdays from Monday as 1. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Stands before a time of day: "at 9.30". */
  readonly at: readonly string[];
  /** Follows a time of day: "9.30 am", "14 Uhr". */
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly hours: readonly string[];
  /** Times with names, in minutes since midnight. */
  readonly times: Readonly<Record<string, number>>;
  /** Figures such as 05.03.2008: the day stands first, or both orders are used and only a person can know. */
  readonly figures: "day-first" | "either";
  /** Numbers in words, where they are read. */
  readonly numerals?: Numerals;
}
