import type { Agenda } from "../model/conference.ts";
import type { Message } from "../model/message.ts";
import type { Occurrence, Room, Session } from "../model/session.ts";
import type { Located, Span } from "../model/span.ts";
import { timeInWords } from "../model/time-in-words.ts";
import type { Held } from "./clashes.ts";

/** A session at one of its times, with what it takes from the one it replaces. */
export interface Booking extends Held {
  readonly session: Session;
  readonly occurrence: Occurrence;
  readonly room: Located<Room> | undefined;
  /** Its time in words. */
  readonly at: Message;
}

/** Several people, or none in particular, may be in what these are, and several of these in one place. */
const NEVER = new Set<Session["type"]>(["break", "meal", "registration", "exhibition", "doors"]);

/** Everything of an agenda that can clash, in its order: what takes place, has a time and is no break. */
export function bookingsOf({ days, sessions }: Agenda): readonly Booking[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return days.flatMap(({ slots }) =>
    slots.flatMap(({ session, occurrence }): Booking[] => {
      const { status, type, replaces } = session;
      if (NEVER.has(type) || status?.kind === "cancelled" || status?.kind === "postponed") return [];
      const [place, ...more] =
        (replaces && byId.get(replaces.value)?.occurrences.filter(({ day }) => day === occurrence.day)) ?? [];
      const given = more.length ? undefined : place;
      const start = occurrence.start ?? given?.start;
      if (!start) return [];
      const end = occurrence.end ?? (given?.start?.epoch === start.epoch ? given.end : undefined);
      return [
        {
          session,
          occurrence,
          room: status?.kind === "moved-online" ? undefined : (occurrence.room ?? given?.room),
          start: start.epoch,
          end: end?.epoch,
          at: timesInWords(start.minutes, end?.minutes),
        },
      ];
    }),
  );
}

function timesInWords(from: number, to: number | undefined): Message {
  const [start, end] = [timeInWords(from), timeInWords(to ?? 0)];
  return to === undefined
    ? { en: `at ${start.en}`, fr: `à ${start.fr}` }
    : { en: `from ${start.en} to ${end.en}`, fr: `de ${start.fr} à ${end.fr}` };
}

/** The list of a key, made where there is none yet. */
export function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The words that give a time its place in a message. */
export const timeSpan = ({ occurrence }: Booking): Span => occurrence.time?.span ?? occurrence.span;

/** A clash of the same two sessions on the same day, whatever language tells it. */
export const clashKey = (a: Booking, b: Booking): string =>
  [[a, b].map(({ session }) => session.id).sort(), a.start, b.start].flat().join(" ");

/** The session that stands in the other's place, where it has not been said that the other is off. */
export function replacementHint(a: Booking, b: Booking): Message {
  const isReplaced = [
    [a, b],
    [b, a],
  ].some(([one, other]) => one?.session.replaces?.value === other?.session.id);
  return isReplaced
    ? {
        en: ` One replaces the other: write "Status: cancelled" under the one that is off.`,
        fr: ` L'une remplace l'autre : écrivez « Statut : annulé » sous celle qui n'a pas lieu.`,
      }
    : { en: "", fr: "" };
}
