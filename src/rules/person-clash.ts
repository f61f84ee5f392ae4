import { fold } from "../content/fold.ts";
import { isWord } from "../content/values.ts";
import type { Edition } from "../model/conference.ts";
import type { Person } from "../model/session.ts";
import { type Booking, bookingsOf, clashKey, listOf, replacementHint, timeSpan } from "./bookings.ts";
import { clashesIn } from "./clashes.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import { roomClashesIn } from "./room-clash.ts";
import type { Rule, Slip } from "./rule.ts";

/** One speaker or chair in two sessions at a time. Two sessions that share their room as well are told for the room. */
export const personClash: Rule = {
  id: "person-clash",
  severity: "warning",
  scope: "site",
  check: ({ site }) => oncePerKey((site?.editions ?? []).flatMap(keyed)),
};

interface Busy extends Booking {
  readonly person: Person;
}

function keyed(edition: Edition): KeyedSlip[] {
  const inOneRoom = new Set(roomClashesIn(edition).map(({ earlier, later }) => clashKey(earlier, later)));
  const people = new Map<string, Busy[]>();
  for (const booking of edition.agenda ? bookingsOf(edition.agenda) : [])
    for (const [key, person] of peopleOf(booking, edition.lang)) listOf(people, key).push({ ...booking, person });
  return [...people.values()].flatMap((busy) =>
    clashesIn(busy, (a, b) => a.session === b.session)
      .filter(({ earlier, later }) => [earlier, later].some(({ session }) => session.lang === edition.lang))
      .map(({ earlier, later }) => ({ key: clashKey(earlier, later), earlier, later }))
      .filter(({ key }) => !inOneRoom.has(key))
      .map(({ key, earlier, later }) => ({ key: `${key} ${placeIn(later)}`, slip: slip(earlier, later) })),
  );
}

/** Which of a session's people it is: names are spelt in the script of each language, their order is the same. */
const placeIn = ({ session, person }: Busy): number => [...session.speakers, ...session.chairs].indexOf(person);

/** Stands where a name is not known yet, or for everybody. */
const NOBODY =
  /^(?:n\.? ?n\.?|all|all speakers|all participants|everybody|everyone|panel|various|various speakers|tous|tous les intervenants|toutes et tous|divers|plusieurs intervenants|الكل)$/u;

function peopleOf({ session }: Booking, lang: string): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const person of [...session.speakers, ...session.chairs]) {
    const name = fold(person.name);
    // A name has a capital, in a script that has any: "a student of the school" is nobody in particular.
    const isName =
      /\p{Lu}|\p{Lo}/u.test(person.name) && !NOBODY.test(name) && !isWord(person.name, lang, ({ tba }) => tba);
    const key = person.id ?? `name ${name}`;
    if (isName && !people.has(key)) people.set(key, person);
  }
  return people;
}

function slip(earlier: Busy, later: Busy): Slip {
  const { name } = later.person;
  const other = earlier.session.title.plain;
  const hint = replacementHint(earlier, later);
  return {
    span: placeOf(later),
    message: {
      en: `${name} is in two sessions at a time: in "${other}" as well, ${earlier.at.en}. Change the time of one of them, or the name.${hint.en}`,
      fr: `${name} figure dans deux séances en même temps : aussi dans « ${other} », ${earlier.at.fr}. Changez l'heure de l'une d'elles, ou le nom.${hint.fr}`,
    },
    related: [
      {
        span: placeOf(earlier),
        message: {
          en: `"${other}", ${earlier.at.en}.`,
          fr: `« ${other} », ${earlier.at.fr}.`,
        },
      },
    ],
  };
}

/** The name, or the time of a session that is held several times. */
const placeOf = (busy: Busy) => (busy.session.occurrences.length > 1 ? timeSpan(busy) : busy.person.span);
