import { fold } from "../content/fold.ts";
import { isName } from "../mentions/is-name.ts";
import type { Span } from "../model/span.ts";
import { countryNamed, nearlyCountry } from "./countries.ts";
import type { Difference } from "./difference.ts";
import type { Piece, Unit } from "./piece.ts";
import { plainOf, wordsSpan } from "./unit.ts";
import { shortly, type Wording } from "./wording.ts";

interface Member {
  readonly unit: Unit;
  readonly name: string;
  /** The country's code, or the name itself where it is none that is known. */
  readonly key: string;
  readonly known: boolean;
}

const membersOf = (units: readonly Unit[], lang: string): Member[] =>
  units.map((unit) => {
    const name = plainOf(unit).trim();
    const country = countryNamed(name, lang);
    return { unit, name, key: country ?? fold(name), known: country !== undefined };
  });

/**
 * The members under one heading. Each language has its own order, so that they are compared by country; of names that
 * no table knows, by how many there are.
 */
export function compareMembers(first: Piece, other: Piece, wording: Wording): Difference[] {
  const { page, there } = wording;
  const [a, b] = [
    membersOf(first.lists.flat(), first.document.lang),
    membersOf(other.lists.flat(), other.document.lang),
  ];
  const [keysA, keysB] = [new Set(a.map(({ key }) => key)), new Set(b.map(({ key }) => key))];
  const missing = a.filter(({ key }) => !keysB.has(key));
  const more = b.filter(({ key }) => !keysA.has(key));
  const misspelt = [
    ...misspeltIn(missing, more, first.document.lang),
    ...misspeltIn(more, missing, other.document.lang),
  ];
  if (misspelt.length) return misspelt;
  // A name that is not known may be any of those that seem to be missing.
  const spare = (members: readonly Member[]): number => members.filter(({ known }) => !known).length;
  const lost = missing.filter(({ known }) => known);
  const added = more.filter(({ known }) => known);
  const heading = other.title.span;
  const place: Span = b[0] ? wordsSpan(b[0].unit) : heading;
  if (lost.length > spare(more) || added.length > spare(missing)) {
    const count = Math.max(lost.length, added.length);
    return Array.from({ length: Math.min(count, 3) }, (_, i) => tellMember(lost[i], added[i], place, wording));
  }
  if (a.length === b.length || (isToldTwice(a, b) && once(a).size === once(b).size)) return [];
  const [longer, shorter] = a.length > b.length ? [missing, more] : [more, missing];
  const [one] = longer;
  if (longer.length === 1 && shorter.length === 0 && one)
    return [
      a.length > b.length ? tellMember(one, undefined, place, wording) : tellMember(undefined, one, place, wording),
    ];
  return [
    {
      rule: "translation-member",
      severity: "warning",
      span: place,
      message: {
        en: `${page.en} lists ${a.length} here, this one ${b.length}. Write the same members in both.`,
        fr: `${page.fr} en compte ici ${a.length}, celle-ci ${b.length}. Écrivez les mêmes membres dans les deux.`,
      },
      related: a[0] ? there(wordsSpan(a[0].unit)) : [],
    },
  ];
}

const once = (members: readonly Member[]): ReadonlySet<string> => new Set(members.map(({ name }) => fold(name)));

/** Lists of names alone: one that stands twice in them is told where it stands. */
const isToldTwice = (...lists: readonly (readonly Member[])[]): boolean =>
  lists.every((list) => list.length >= 3 && list.every(({ name }) => isName({ words: name, single: true })));

function tellMember(
  lost: Member | undefined,
  added: Member | undefined,
  place: Span,
  { page, there }: Wording,
): Difference {
  const base = {
    rule: "translation-member" as const,
    severity: "warning" as const,
    span: added ? wordsSpan(added.unit) : place,
    related: lost ? there(wordsSpan(lost.unit)) : [],
  };
  const said = shortly(lost?.name ?? "");
  if (lost && added)
    return {
      ...base,
      message: {
        en: `${page.en} lists "${said}", and has no "${shortly(added.name)}". Write the same members in both.`,
        fr: `${page.fr} cite « ${said} » et ne connaît pas « ${shortly(added.name)} ». Écrivez les mêmes membres dans les deux.`,
      },
    };
  if (lost)
    return {
      ...base,
      message: {
        en: `${page.en} lists "${said}", which is missing here. Write it here as well, or take it out there.`,
        fr: `${page.fr} cite « ${said} », qui manque ici. À écrire ici aussi, ou à ôter là-bas.`,
      },
    };
  return {
    ...base,
    message: {
      en: `${page.en} does not list this one. Write it there as well, or take it out here.`,
      fr: `${page.fr} ne cite pas celui-ci. À écrire là-bas aussi, ou à ôter ici.`,
    },
  };
}

/** Names that no table knows and that are nearly those of countries which only the other language has. */
function misspeltIn(own: readonly Member[], others: readonly Member[], lang: string): Difference[] {
  return own.flatMap(({ known, name, unit }): Difference[] => {
    if (known) return [];
    for (const other of others) {
      const right = other.known && nearlyCountry(name, other.key, lang);
      if (right)
        return [
          {
            rule: "translation-member",
            severity: "warning",
            span: wordsSpan(unit),
            message: {
              en: `No country is called "${shortly(name)}". Write "${right}", if that is the one that the other language lists.`,
              fr: `Aucun pays ne s'appelle « ${shortly(name)} ». Écrivez « ${right} », si c'est celui que cite l'autre langue.`,
            },
            suggestions: [right],
            related: [
              {
                span: wordsSpan(other.unit),
                message: { en: "The other language lists this one.", fr: "L'autre langue cite celui-ci." },
              },
            ],
          },
        ];
    }
    return [];
  });
}
