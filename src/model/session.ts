import type { Field, Inline, Prose } from "./prose.ts";
import type { Located, Span } from "./span.ts";

/** What a session is. Everything but a talk is shown in the agenda and has no page of its own. */
export type SessionType = "talk" | "registration" | "doors" | "break" | "meal" | "exhibition" | "reception";

/** A wall-clock moment of the conference's zone. */
export interface Moment {
  /** ISO date of the calendar, which is not the agenda's day after midnight. */
  readonly date: string;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Offset from UTC on that day, in minutes east. */
  readonly offset: number;
  /** Milliseconds since 1970 UTC. */
  readonly epoch: number;
}

export interface Room {
  readonly name: string;
  /** What follows the first comma: building, floor, address. */
  readonly place: string | undefined;
  /** `Room: all`. */
  readonly all: boolean;
}

/** One time at which a session takes place. */
export interface Occurrence {
  /** The agenda's day as an ISO date; undefined while it is to be announced. */
  readonly day: string | undefined;
  readonly start: Moment | undefined;
  readonly end: Moment | undefined;
  readonly room: Located<Room> | undefined;
  /** Where its time stands, as written; undefined while it has none. */
  readonly time: Located<string> | undefined;
  readonly span: Span;
}

export interface Status {
  readonly kind: "cancelled" | "postponed" | "moved-online";
  readonly reason: string | undefined;
}

export interface Person {
  readonly name: string;
  /** What stood in brackets behind the name. */
  readonly note: string | undefined;
  /** The id of the speaker's page. */
  readonly id: string | undefined;
  readonly span: Span;
}

/** Languages by their names as written. */
export interface SpokenLanguages {
  readonly spoken: readonly string[];
  readonly interpreted: readonly string[];
}

export interface Session {
  readonly id: string;
  /** The language it is written in. */
  readonly lang: string;
  readonly title: Inline;
  readonly type: SessionType;
  /** At least one; the first is the one the body was written under. */
  readonly occurrences: readonly Occurrence[];
  readonly speakers: readonly Person[];
  readonly chairs: readonly Person[];
  readonly track: string | undefined;
  readonly languages: SpokenLanguages | undefined;
  readonly media: "open" | "closed" | undefined;
  readonly webcast: { readonly href: string | undefined; readonly text: string } | undefined;
  readonly documents: Inline | undefined;
  readonly status: Status | undefined;
  /** The id of the cancelled session that this one stands in for. */
  readonly replaces: Located<string> | undefined;
  /** What a field `Changed` says, such as "was 1.30 pm". */
  readonly changed: Inline | undefined;
  /** Fields without a place of their own, shown as they stand. */
  readonly details: readonly Field[];
  readonly body: Prose;
  readonly span: Span;
}
