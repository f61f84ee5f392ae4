import { fold } from "../content/fold.ts";
import { isWord } from "../content/values.ts";
import type { Edition } from "../model/conference.ts";
import type { Room } from "../model/session.ts";
import type { Span } from "../model/span.ts";
import { type Booking, bookingsOf, clashKey, listOf, replacementHint, timeSpan } from "./bookings.ts";
import { type Clash, clashesIn } from "./clashes.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";

/** One room twice at a time. */
export const roomClash: Rule = {
  id: "room-clash",
  severity: "warning",
  scope: "site",
  check: ({ site }) => oncePerKey((site?.editions ?? []).flatMap((edition) => keyed(edition))),
};

function keyed(edition: Edition): KeyedSlip[] {
  return roomClashesIn(edition)
    .filter(({ earlier, later }) => [earlier, later].some(({ session }) => session.lang === edition.lang))
    .map(({ earlier, later }) => ({ key: clashKey(earlier, later), slip: slip(earlier, later) }));
}

/** All clashes of rooms in the agenda of a language; a session in two rooms is told once. */
export function roomClashesIn({ agenda, lang }: Edition): Clash<Booking>[] {
  const bookings = agenda ? bookingsOf(agenda) : [];
  const rooms = new Map<string, Booking[]>();
  const places = placesOf(bookings.flatMap(({ room }) => room?.value ?? []));
  for (const booking of bookings)
    for (const name of new Set(booking.room ? namesOf(booking.room.value, places, lang) : []))
      listOf(rooms, name).push(booking);
  const told = new Set<Booking>();
  return [...rooms.values()]
    .flatMap((held) => clashesIn(held, () => false))
    .filter(({ later }) => !told.has(later) && told.add(later));
}

/** What is behind the comma, for each name that several rooms of a building may have: "Room 1, Building B". */
function placesOf(rooms: readonly Room[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { name, place } of rooms)
    if (place) places.set(fold(name), (places.get(fold(name)) ?? new Set()).add(fold(place)));
  return places;
}

/** Where many things go on at a time, or nobody knows where yet. */
const ANYWHERE =
  /^(?:online|on line|virtual|zoom|webex|teams|en ligne|virtuel|various|several|divers|plusieurs|عبر الانترنت)(?!\p{L})/u;

/** The rooms that a line names, each folded: "G3 and G4", "Rooms 3 and 4". */
function namesOf({ name, place, all }: Room, places: ReadonlyMap<string, ReadonlySet<string>>, lang: string): string[] {
  if (all || isWord(name, lang, ({ tba }) => tba) || ANYWHERE.test(fold(name))) return [];
  const whole = fold(name);
  const pieces = whole.split(/\s*[;؛+&/]\s*|\s(?:and|et)\s/).filter(Boolean);
  // "Rooms 3 and 4", « Salles 3 et 4 »
  const many = /^(\p{L}{3,})s (\p{L}?\d+|\p{L})$/u.exec(pieces[0] ?? "");
  const numbered = many && pieces.slice(1).every((piece) => /^(?:\p{L}?\d+|\p{L})$/u.test(piece));
  const parts = numbered ? [many[2] ?? "", ...pieces.slice(1)].map((number) => `${many[1]} ${number}`) : pieces;
  return [whole, ...parts].map((one) => (place && (places.get(one)?.size ?? 0) > 1 ? `${one}, ${fold(place)}` : one));
}

function slip(earlier: Booking, later: Booking): Slip {
  const name = later.room?.value.name ?? "";
  const other = earlier.session.title.plain;
  const hint = replacementHint(earlier, later);
  return {
    span: placeOf(later),
    severity: earlier.start === later.start ? "error" : "warning",
    message: {
      en: `"${name}" is taken at that time: "${other}" is there ${earlier.at.en}. Change the room or the time of one of them.${hint.en}`,
      fr: `« ${name} » est pris à ce moment-là : « ${other} » s'y tient ${earlier.at.fr}. Changez la salle ou l'heure de l'une des deux séances.${hint.fr}`,
    },
    related: [
      {
        span: placeOf(earlier),
        message: {
          en: `"${other}" is there ${earlier.at.en}.`,
          fr: `« ${other} » s'y tient ${earlier.at.fr}.`,
        },
      },
    ],
  };
}

/** The words of the room where they stand under this very time, else the time. */
function placeOf(booking: Booking): Span {
  const { session, occurrence } = booking;
  const room = occurrence.room?.span;
  const from = occurrence.span;
  const isOwn =
    room?.file === from.file &&
    room.start > from.start &&
    !session.occurrences.some(
      ({ span }) => span.file === room.file && span.start > from.start && span.start < room.start,
    );
  return room && isOwn ? room : timeSpan(booking);
}
