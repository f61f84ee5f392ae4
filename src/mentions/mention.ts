import type { Span } from "../model/span.ts";
import type { Text } from "./text.ts";

/** Words of a text that mean something a rule can judge; `start` and `end` are offsets in `text.plain`, end exclusive. */
interface Words {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** A weekday that was written with a date: Monday is 1. It may stand apart from it: "Tuesday and Wednesday, 1 and 2 April". */
export interface WrittenWeekday {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * How the year of a date is known, the surest first. "paragraph" is that of a date in the same paragraph; "nearby" as
 * well, but of another sentence and in a text of which nothing else is known, or of another year than its text.
 */
export type YearSource =
  | "written"
  | "two-figures"
  | "range"
  | "paragraph"
  | "document"
  | "conference"
  | "option"
  | "text"
  | "nearby";

export interface DateMention extends Words {
  readonly kind: "date";
  readonly day: number;
  /** From 1; in figures that can be read two ways, the reading with the day first. 0 where no month was written. */
  readonly month: number;
  /** The year as written, four figures; undefined when none was. */
  readonly year: number | undefined;
  /** The year that is meant, and how that is known; undefined where nothing gives it. */
  readonly understood: { readonly year: number; readonly from: YearSource } | undefined;
  readonly weekday: WrittenWeekday | undefined;
  /** "words" has the name of the month; "figures" are 05.03.2008 or 5/3/08; "iso" is 2008-03-05; "day" has no month. */
  readonly form: "words" | "figures" | "iso" | "day";
  /** Of figures: both numbers as they stand, the sign between them and how many figures the year has. */
  readonly figures:
    | { readonly first: number; readonly second: number; readonly sign: string; readonly yearLength: number }
    | undefined;
  /** Where the day's figure, the month and the year stand in the text; month and year may be missing. */
  readonly at: {
    readonly day: readonly [number, number];
    readonly month: readonly [number, number] | undefined;
    readonly year: readonly [number, number] | undefined;
  };
  /** In quotation marks of its own: what is quoted is quoted with its slips. */
  readonly quoted: boolean;
  /** Every day that it can be read as in the understood year, as ISO dates: two for figures that nothing settles. */
  readonly readings: readonly string[];
  /** The one reading; undefined where the year is not known, there is no such day, or there are two readings. */
  readonly iso: string | undefined;
}

/** Two dates joined by "to", "and", a dash: from the first to the last, or a list of two. */
export interface RangeMention extends Words {
  readonly kind: "range";
  readonly first: DateMention;
  readonly last: DateMention;
  /** "to" is a stretch of days; "and" names days one by one. */
  readonly joined: "to" | "and";
}

export interface TimeMention extends Words {
  readonly kind: "time";
  /** Minutes since midnight; NaN for what no clock shows. Midnight at the end of a day is 1440. */
  readonly from: number;
  readonly to: number | undefined;
  /** "CET", "UTC+2", "Europe/Paris" behind the time, as written. */
  readonly zone: { readonly name: string; readonly start: number; readonly end: number } | undefined;
  /** The date that the sentence gives for it: the nearest before, else the nearest after. */
  readonly date: DateMention | undefined;
}

/** A number of something: "47 members". */
export interface NumberMention extends Words {
  readonly kind: "number";
  readonly value: number;
  /** The one or two words that follow, as written. */
  readonly noun: string;
}
