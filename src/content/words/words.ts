import type { SessionType, Status } from "../../model/session.ts";

/** Every key the format knows, whatever document it stands in. */
export type Key =
  | "accent"
  | "accentDark"
  | "asOf"
  | "before"
  | "chair"
  | "changed"
  | "city"
  | "contact"
  | "country"
  | "date"
  | "dateOrder"
  | "dates"
  | "dayEnds"
  | "documents"
  | "email"
  | "embargo"
  | "fax"
  | "internet"
  | "issuedBy"
  | "languages"
  | "media"
  | "mobile"
  | "note"
  | "organisation"
  | "organiser"
  | "place"
  | "reference"
  | "replaces"
  | "role"
  | "room"
  | "rules"
  | "shortName"
  | "site"
  | "speakers"
  | "status"
  | "telephone"
  | "time"
  | "track"
  | "type"
  | "until"
  | "venue"
  | "was"
  | "webcast"
  | "zone";

/**
 * The words a reader of one language has to know. All are compared after `fold`: without capitals, accents and the
 * difference between spaces and hyphens.
 */
export interface Words {
  readonly keys: Readonly<Record<Key, readonly string[]>>;
  /** Behind a key, in brackets: "private". */
  readonly private: readonly string[];
  readonly tba: readonly string[];
  readonly dayTba: readonly string[];
  /** Between the ends of a range of days or times. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** What may open a range or a date without meaning: "from", "le". */
  readonly from: readonly string[];
  /** Between a day and its time, or between a time and its day: "at", "on". */
  readonly at: readonly string[];
  /** The conference's own time behind a time of day: "local time". */
  readonly localTime: readonly string[];
  /** The time of a city, which stands for "…": "… time". */
  readonly timeOf: readonly string[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
  /** Between an hour and its minutes: "h". */
  readonly hourSigns: readonly string[];
  /** Behind a time: "14.00 hrs", "14 heures". */
  readonly hours: readonly string[];
  /** Behind those, where they say how long something takes, as it is spelled: "24 hours of code". */
  readonly lengthOf: readonly string[];
  /** Words for a time of their own, in minutes since midnight. */
  readonly times: Readonly<Record<string, number>>;
  /** Months and weekdays beyond those that Intl knows: name to number, months and weekdays (Monday is 1) from 1. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Behind the figure of a day: "st", "er". */
  readonly ordinals: readonly string[];
  /** The parts of a date in words, for the order of its figures. */
  readonly dateParts: Readonly<Record<"day" | "month" | "year", readonly string[]>>;
  readonly allRooms: readonly string[];
  readonly open: readonly string[];
  readonly closed: readonly string[];
  readonly final: readonly string[];
  readonly provisional: readonly string[];
  readonly immediate: readonly string[];
  readonly interpretation: readonly string[];
  readonly status: Readonly<Record<Status["kind"], readonly string[]>>;
  readonly types: Readonly<Record<SessionType, readonly string[]>>;
  /** Titles that say by themselves that a session is no talk. */
  readonly typeTitles: Readonly<Record<Exclude<SessionType, "talk">, readonly string[]>>;
}
