import { fold } from "../content/fold.ts";
import { readNames } from "../content/values.ts";
import type { Span } from "../model/span.ts";
import type { Difference } from "./difference.ts";
import type { Fact } from "./piece.ts";
import { shortly, type Wording } from "./wording.ts";

/** Who is who in one language: the ids of speakers.md and contacts.md by name. */
export type People = ReadonlyMap<string, string>;

interface Named {
  readonly name: string;
  readonly span: Span;
  readonly id: string | undefined;
}

const isLatin = (name: string): boolean => !/\p{L}/u.test(name.replace(/\p{Script=Latin}/gu, ""));

/** Whether two names can be of one person: the same id, the same letters, or scripts that cannot be compared. */
function isSame(a: Named, b: Named): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (isLatin(a.name) !== isLatin(b.name)) return a.id === b.id;
  return fold(a.name) === fold(b.name) || (!isLatin(a.name) && a.id === b.id);
}

const namedIn = ({ value }: Fact, lang: string, people: People): Named[] =>
  readNames(value, lang).map(({ name, span }) => ({ name, span, id: people.get(fold(name)) }));

/** The people whom a fact names, and whom its translation names. */
export function compareNames(
  first: { readonly fact: Fact; readonly lang: string; readonly people: People },
  other: { readonly fact: Fact; readonly lang: string; readonly people: People },
  wording: Wording,
): Difference[] {
  const [a, b] = [first, other].map(({ fact, lang, people }) => namedIn(fact, lang, people)) as [Named[], Named[]];
  const left = [...b];
  const missing = a.filter((one) => {
    const at = left.findIndex((candidate) => isSame(one, candidate));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const count = Math.max(missing.length, left.length);
  return Array.from({ length: count }, (_, i) => tellName(missing[i], left[i], other.fact.value.span, wording));
}

/** One person named otherwise, or in one language alone. */
export function tellName(
  first: { readonly name: string; readonly span: Span } | undefined,
  other: { readonly name: string; readonly span: Span } | undefined,
  anchor: Span,
  { page, quiet, there }: Wording,
): Difference {
  const said = first && !quiet ? shortly(first.name) : undefined;
  const base = {
    rule: "translation-name" as const,
    severity: "warning" as const,
    span: other?.span ?? anchor,
    related: first ? there(first.span) : [],
  };
  if (!first)
    return {
      ...base,
      message: {
        en: `${page.en} does not name this person. Write the name there as well, or take it out here.`,
        fr: `${page.fr} ne nomme pas cette personne. Écrivez le nom là-bas aussi, ou ôtez-le d'ici.`,
      },
    };
  if (!other)
    return {
      ...base,
      message: {
        en: `${page.en} names ${said ?? "one person more"}; this one does not. Write the name here as well, or take it out there.`,
        fr: `${page.fr} nomme ${said ?? "une personne de plus"} ; celle-ci non. Écrivez le nom ici aussi, ou ôtez-le de l'autre page.`,
      },
    };
  return {
    ...base,
    message: {
      en: `${page.en} has ${said ? `the name "${said}"` : "another name"} here. Write the same person in both, spelt as on the page of speakers or contacts.`,
      fr: `${page.fr} donne ici ${said ? `le nom « ${said} »` : "un autre nom"}. Nommez la même personne dans les deux, écrite comme à la page des intervenants ou des contacts.`,
    },
  };
}
