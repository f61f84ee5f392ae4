/** What words that count from the day of writing mean. */
export type RelativeDay =
  /** So many days later; a part of that day where one is named. */
  | { readonly kind: "day"; readonly days: number; readonly part: "morning" | "afternoon" | "evening" | undefined }
  /** "Next Friday" can be the coming one or the one after it. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: "coming" | "next" | "last" }
  | { readonly kind: "week"; readonly weeks: number }
  | { readonly kind: "month"; readonly months: number };

/** How one language says such words. */
export interface RelativeWords {
  /** Finds candidates; global, and never more than a few words long. */
  readonly pattern: RegExp;
  /**
   * What a candidate means; undefined where the sentence shows that it names no day, as in "the internet of today".
   * @param before the words in front of it, at most `REACH` signs
   * @param behind those that follow, at most `REACH` signs
   */
  readonly meaning: (match: RegExpExecArray, before: string, behind: string) => RelativeDay | undefined;
  /** Words for that day which can stand where the candidate stood, or undefined where none fit. @param iso the day, the Monday of the week or the first of the month */
  readonly inWords: (meaning: RelativeDay, iso: string, before: string) => string | undefined;
}

/** How far the words around a candidate are looked at. */
export const REACH = 80;

/** Nothing but the end of another sentence stands in front. */
export const isSentenceStart = (before: string): boolean => /(?:^|[.!?:…\n\ufffc][\s"“”«»(]*)$/.test(before);
