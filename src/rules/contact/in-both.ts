import type { Slip } from "../rule.ts";
import { otherWay } from "./other-way.ts";
import type { Person } from "./person.ts";

/** Somebody who stands in both documents with another number or address. */
export function* inBoth(people: readonly Person[]): Iterable<Slip> {
  const first = new Map<string, Person>();
  for (const person of people) {
    const other = first.get(person.phrase);
    if (!other) first.set(person.phrase, person);
    else
      for (const way of person.ways) {
        const [there, ...more] = other.ways.filter(({ kind }) => kind === way.kind);
        if (there && more.length === 0 && there.key !== way.key)
          yield otherWay(way.span, person.name, way.text, there, other.file, "warning");
      }
  }
}
