import { type Found, phraseFinder, phraseOf, wordsOf } from "../../mentions/phrases.ts";
import type { Session } from "../../model/session.ts";
import type { Slip } from "../rule.ts";
import { agendaPlaces, isSure, type SessionClaim, tieOf } from "./session-claim.ts";

const ROOM = "(?:room|hall|salle|auditorium|amphi(?:théâtre)?)";
// A room that no session is in: "Room G4".
const NUMBERED = new RegExp(
  `(?<!\\p{L})${ROOM}[\\s\\u00a0]+(?<name>(?:\\p{Lu}|\\p{Lu}?\\d)[\\p{L}\\d]{0,3}(?:\\.\\d{1,3})?)(?![\\p{L}\\d])`,
  "giu",
);
const roomless = (name: string): string => phraseOf(name).replace(new RegExp(`^${ROOM} `, "u"), "");

export interface Rooms {
  readonly find: (claim: SessionClaim) => Found<string>[];
}

/** The rooms of the agenda, as they are found in sentences. */
export function roomsOf(sessions: readonly Session[]): Rooms {
  const names = new Map<string, string>();
  for (const { room } of sessions.flatMap(({ occurrences }) => occurrences)) {
    if (!room || room.value.all) continue;
    const phrase = roomless(room.value.name);
    // "Room 1" is found with its word alone: a bare figure is no room.
    if (phrase.length > 2 || (/\d/.test(phrase) && /\p{L}/u.test(phrase))) names.set(phrase, phrase);
  }
  const find = phraseFinder(names);
  return {
    find: ({ text, sentence }) => {
      const words = text.plain.slice(sentence.start, sentence.end);
      const known = find(wordsOf(words));
      const numbered = [...words.matchAll(NUMBERED)].flatMap(({ 0: whole, index, groups }): Found<string>[] => {
        const name = groups?.name ?? "";
        // "room for", "Hall of": with the flag for capitals off, a name is one with a figure or a lone capital.
        if (!/\d/.test(name) && !/^\p{Lu}$/u.test(name)) return [];
        const end = index + whole.length;
        return [{ start: end - name.length, end, value: roomless(name) }];
      });
      return [...known, ...numbered]
        .filter((one, i, all) => !all.some((other, j) => j < i && other.start < one.end && one.start < other.end))
        .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }));
    },
  };
}

/** A room that is none of those of the session it is said of. */
export function otherRoom(claim: SessionClaim, rooms: Rooms): Slip | undefined {
  const { text, occurrences, names } = claim;
  const own = occurrences.flatMap(({ room }) => (room ? [room.value] : []));
  if (own.length < occurrences.length || own.length === 0 || own.some(({ all }) => all)) return undefined;
  const outside = rooms
    .find(claim)
    .filter(
      ({ start, end }) =>
        !names.some(
          (one) => isTitle(text.plain.slice(one.start, one.end), one.session) && one.start < end && start < one.end,
        ),
    );
  const right = new Set(own.map(({ name }) => roomless(name)));
  if (outside.some(({ value }) => right.has(value))) return undefined;
  for (const found of outside) {
    const tie = tieOf(claim, found);
    if (tie !== "direct") continue;
    const [room, ...more] = [...new Set(own.map(({ name }) => name))];
    const written = text.plain.slice(found.start, found.end);
    const bare = room?.replace(new RegExp(`^${ROOM}\\s+`, "iu"), "");
    const title = claim.session.title.plain;
    return {
      span: text.spanOf(found.start, found.end),
      severity: isSure(claim, tie) && outside.length === 1 ? "error" : "warning",
      message: {
        en: `In the agenda, "${title}" is in "${[room, ...more].join('" or "')}"; here it says "${written}". Correct this, or the agenda.`,
        fr: `Dans le programme, « ${title} » est à « ${[room, ...more].join(" » ou à « ")} » ; ici, on lit « ${written} ». Corrigez ce passage, ou le programme.`,
      },
      suggestions: bare && more.length === 0 ? [bare] : [],
      related: agendaPlaces(occurrences),
    };
  }
  return undefined;
}

const isTitle = (words: string, { title }: Session): boolean => phraseOf(words) === phraseOf(title.plain);
