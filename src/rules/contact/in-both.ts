import { phraseOf } from "../../mentions/phrases.ts";
import type { Slip } from "../rule.ts";
import { otherWay } from "./other-way.ts";
import type { Person } from "./person.ts";

/** Somebody who stands in both documents with another number or address, another role or organisation. */
export function* inBoth(people: readonly Person[]): Iterable<Slip> {
  const first = new Map<string, Person>();
  for (const person of people) {
    const other = first.get(person.phrase);
    if (!other) first.set(person.phrase, person);
    else {
      for (const way of person.ways) {
        const [there, ...more] = other.ways.filter(({ kind }) => kind === way.kind);
        if (there && more.length === 0 && there.key !== way.key)
          yield otherWay(way.span, person.name, way.text, there, other.file, "warning");
      }
      yield* otherPlaces(person, other);
    }
  }
}

/** Somebody may have two roles, and then both are right. */
function* otherPlaces(person: Person, other: Person): Iterable<Slip> {
  for (const kind of ["role", "organisation"] as const) {
    const [here, there] = [person[kind], other[kind]];
    if (!here || !there || isPart(here.plain, there.plain) || isPart(there.plain, here.plain)) continue;
    const noun = kind === "role" ? { en: "role", fr: "la fonction" } : { en: "organisation", fr: "l'organisme" };
    yield {
      span: here.span,
      severity: "question",
      message: {
        en: `In ${other.file} the ${noun.en} of ${person.name} is "${there.plain}"; here it is "${here.plain}". Are both right? Else write one of them in both places.`,
        fr: `Dans ${other.file}, ${noun.fr} de ${person.name} est « ${there.plain} » ; ici, on lit « ${here.plain} ». Les deux sont-ils justes ? Sinon, écrivez le même texte aux deux endroits.`,
      },
      suggestions: [there.plain],
      related: [{ span: there.span, message: { en: "It stands here otherwise.", fr: "Il en va autrement ici." } }],
    };
  }
}

/** "Head" is said more fully by "Head of Press". */
const isPart = (one: string, whole: string): boolean => ` ${phraseOf(whole)} `.includes(` ${phraseOf(one)} `);
