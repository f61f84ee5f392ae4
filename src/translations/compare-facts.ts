import type { Key } from "../content/words/words.ts";
import type { Span } from "../model/span.ts";
import { alignSequences } from "./align-sequences.ts";
import { compareUnits, type Pair } from "./compare-units.ts";
import type { Difference } from "./difference.ts";
import { fixedWord } from "./fixed-words.ts";
import { compareNames, type People } from "./names.ts";
import type { Fact } from "./piece.ts";
import { tellMissing, tellMore } from "./tell-missing.ts";
import { likeness, wordsSpan } from "./unit.ts";
import { shortly, type Wording } from "./wording.ts";

/** What facts are compared with beside their words. */
export interface FactContext extends Pair {
  readonly people: { readonly first: People; readonly other: People };
  /** The place knows its keys: what has none of them is told elsewhere. */
  readonly keyed: boolean;
  /** Facts whose values were found apart already. */
  readonly told: ReadonlySet<Fact>;
}

/** Left out, they mean the same as the usual value written; a session's time and type are compared as a whole. */
const MAY_LACK: ReadonlySet<Key> = new Set(["time", "type", "place", "contact"]);
const NAMES: ReadonlySet<Key> = new Set(["speakers", "chair", "contact"]);

/** The facts under one heading and their translations. @param heading where a fact that is missing should stand */
export function compareFacts(
  allFirst: readonly Fact[],
  allOther: readonly Fact[],
  heading: Span,
  context: FactContext,
): Difference[] {
  const turned = context.keyed ? [] : keyInOne(allFirst, allOther);
  const first = allFirst.filter((fact) => !turned.some(([a]) => a === fact));
  const other = allOther.filter((fact) => !turned.some(([, b]) => b === fact));
  const found = turned.map(([a, b]) => tellKey(a, b, context.wording));
  const rest = [...other];
  const free: Fact[] = [];
  let place = heading;
  for (const fact of first) {
    if (fact.key === undefined) {
      if (!context.keyed || fact.hidden) free.push(fact);
      continue;
    }
    const at = rest.findIndex(({ key }) => key === fact.key);
    const partner = at < 0 ? undefined : rest.splice(at, 1)[0];
    if (partner) {
      found.push(...compareFact(fact, partner, context));
      place = partner.label.span;
    } else if (!MAY_LACK.has(fact.key)) found.push(lack(fact, place, context.wording));
  }
  const freeOther = rest.filter(({ key, hidden }) => key === undefined && (!context.keyed || hidden));
  for (const more of rest)
    if (more.key !== undefined && !MAY_LACK.has(more.key)) found.push(surplus(more, context.wording));
  return [...found, ...compareFree(free, freeOther, heading, context)];
}

/** Facts at the same place of lists of the same length, of which one has a key that is read, "Until", and the other a label. */
function keyInOne(first: readonly Fact[], other: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  if (first.length !== other.length) return [];
  const lacks = (facts: readonly Fact[], key: Key | undefined): boolean => facts.every((one) => one.key !== key);
  return first.flatMap((a, i): (readonly [Fact, Fact])[] => {
    const b = other[i];
    if (!b || (a.key === undefined) === (b.key === undefined) || a.hidden || b.hidden) return [];
    return lacks(a.key === undefined ? first : other, a.key ?? b.key) ? [[a, b]] : [];
  });
}

function tellKey(first: Fact, other: Fact, { page, quiet, there }: Wording): Difference {
  const [read, label] = other.key === undefined ? [first, other] : [other, first];
  const [a, b] = [shortly(read.label.value), shortly(label.label.value)];
  return {
    rule: "translation-missing-part",
    severity: "warning",
    span: other.label.span,
    message: quiet
      ? {
          en: `${page.en} has another key here. Compare the two.`,
          fr: `${page.fr} a ici une autre indication. Comparez les deux.`,
        }
      : {
          en: `"${a}" is read as a deadline, "${b}" is not: in one language the page would say when it is over. Write the same in both.`,
          fr: `« ${a} » est compris comme une échéance, « ${b} » ne l'est pas : une seule des langues dirait quand elle est passée. Écrivez la même chose dans les deux.`,
        },
    related: there(first.label.span),
  };
}

/** Facts with labels of their own: by their order, or which one is missing. */
function compareFree(
  first: readonly Fact[],
  other: readonly Fact[],
  heading: Span,
  context: FactContext,
): Difference[] {
  const { pairs, onlyFirst, onlyOther, certain } = alignSequences(
    first,
    other,
    (a, b) => likeness(a.unit, b.unit) + (a.hidden === b.hidden ? 0 : -2) + labelLikeness(a, b),
  );
  const found = pairs.flatMap(([a, b]) => (certain ? compareFact(a, b, context) : []));
  const [missing, more] = [onlyFirst[0], onlyOther[0]];
  if (certain && missing && !more) {
    const before = pairs.findLast(([a]) => a.unit.span.start < missing.unit.span.start)?.[1];
    return [lack(missing, before?.label.span ?? heading, context.wording), ...found];
  }
  if (certain && more && !missing) return [surplus(more, context.wording), ...found];
  if (!missing && !more) return found;
  const { page, there } = context.wording;
  return [
    {
      rule: "translation-missing-part",
      severity: "warning",
      span: other[0]?.label.span ?? heading,
      message: {
        en: `${page.en} has ${first.length} facts here, this one ${other.length}. Write the same facts in both.`,
        fr: `${page.fr} compte ici ${first.length} indications, celle-ci ${other.length}. Écrivez les mêmes dans les deux.`,
      },
      related: first[0] ? there(first[0].label.span) : [],
    },
  ];
}

/** Labels that begin alike are often of one origin: "Interviews", "Interviews"; "Address", "Adresse". */
const labelLikeness = (a: Fact, b: Fact): number =>
  a.label.value.slice(0, 4).toLowerCase() === b.label.value.slice(0, 4).toLowerCase() ? 1 : 0;

const lack = (fact: Fact, place: Span, wording: Wording): Difference =>
  tellMissing("fact", place, { ...fact.unit, texts: [] }, wording, fact.hidden ? "" : fact.label.value);

const surplus = (fact: Fact, wording: Wording): Difference => tellMore("fact", fact.unit, fact.label.span, wording);

/** One fact in two languages. */
function compareFact(first: Fact, other: Fact, context: FactContext): Difference[] {
  const { wording, people, told, firstLang, otherLang } = context;
  const { page, there } = wording;
  if (first.hidden !== other.hidden) return [hiddenInOne(first, other, wording)];
  if (told.has(other) || first.key === "time" || first.key === "type") return [];
  const quiet = { ...context, wording: first.hidden ? { ...wording, quiet: true } : wording };
  if (first.key && NAMES.has(first.key))
    return compareNames(
      { fact: first, lang: firstLang, people: people.first },
      { fact: other, lang: otherLang, people: people.other },
      quiet.wording,
    );
  const [a, b] = [
    fixedWord(first.key, first.value.plain, firstLang),
    fixedWord(other.key, other.value.plain, otherLang),
  ];
  if (a !== undefined && b !== undefined && a !== b)
    return [
      {
        rule: "translation-fact",
        severity: "error",
        span: wordsSpan(other.unit),
        message: quiet.wording.quiet
          ? {
              en: `${page.en} says something else here. Compare the two.`,
              fr: `${page.fr} dit ici autre chose. Comparez les deux.`,
            }
          : {
              en: `${page.en} says "${shortly(first.value.plain)}" here. Write the same in both.`,
              fr: `${page.fr} dit ici « ${shortly(first.value.plain)} ». Écrivez la même chose dans les deux.`,
            },
        related: there(wordsSpan(first.unit)),
      },
    ];
  return [
    ...compareUnits(first.labelUnit, other.labelUnit, quiet, true),
    ...compareUnits(first.unit, other.unit, quiet, true),
  ];
}

/** A fact that one language keeps back and the other publishes: told where it is published. */
function hiddenInOne(first: Fact, other: Fact, { page, there }: Wording): Difference {
  const open = first.hidden ? other : first;
  return {
    rule: "translation-private",
    severity: "error",
    span: open.label.span,
    message: first.hidden
      ? {
          en: `${page.en} keeps this fact private, and this one would publish it. Write "(private)" behind the key here, or take it away there.`,
          fr: `${page.fr} garde cette indication privée, et celle-ci la publierait. Écrivez « (privé) » derrière le mot ici, ou ôtez-le là-bas.`,
        }
      : {
          en: `The same fact is kept private in another language, and this page would publish it. Write "(private)" behind the key here, or take it away there.`,
          fr: `La même indication est gardée privée dans une autre langue, et cette page la publierait. Écrivez « (privé) » derrière le mot ici, ou ôtez-le là-bas.`,
        },
    related: there((first.hidden ? first : other).label.span),
  };
}
