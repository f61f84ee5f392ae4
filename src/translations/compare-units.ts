import { localeDataOf } from "../mentions/languages/index.ts";
import { readsNumberWords } from "../mentions/number-words.ts";
import type { Span } from "../model/span.ts";
import { alignSequences } from "./align-sequences.ts";
import type { Difference } from "./difference.ts";
import type { Unit } from "./piece.ts";
import { type Mismatch, mismatches, type Statement } from "./statement.ts";
import { tellMismatch } from "./tell-mismatch.ts";
import { tellMissing, tellMore } from "./tell-missing.ts";
import { likeness, plainOf, statementsOf, wordsSpan } from "./unit.ts";
import type { Wording } from "./wording.ts";

/** Two documents that are compared, and what is known of their languages. */
export interface Pair {
  readonly wording: Wording;
  readonly firstLang: string;
  readonly otherLang: string;
}

// A quarter past, et demie: times that are said without figures.
const CLOCK_WORDS = /(?<!\p{L})(?:half|quarter|clock|demie|quart|moins|matin|soir)(?!\p{L})/iu;

/** What one unit and its translation do not agree on. @param certain they are the same fact or heading */
export function compareUnits(first: Unit, other: Unit, pair: Pair, certain = false): Difference[] {
  const found = reliable(mismatches(statementsOf(first), statementsOf(other)), [first], [other], pair);
  return toDifferences(
    found,
    wordsSpan(other),
    pair,
    () => certain && found.filter(({ first: a, other: b }) => a && b).length === 1,
  );
}

/** Contradictions each, and of what only one of the two says the first alone: a sentence more is one slip. */
function toDifferences(
  found: readonly Mismatch[],
  anchor: Span,
  { wording }: Pair,
  certain: () => boolean,
): Difference[] {
  const alone = found.find(({ first, other }) => !first || !other);
  return found
    .filter((mismatch) => mismatch === alone || (mismatch.first && mismatch.other))
    .map((mismatch) => tellMismatch(mismatch, anchor, certain(), wording));
}

/** Without what a language may have put in words that are not read. */
const reliable = (found: readonly Mismatch[], first: readonly Unit[], other: readonly Unit[], pair: Pair): Mismatch[] =>
  found.filter((mismatch) => {
    if (mismatch.first && mismatch.other) return true;
    const lang = mismatch.first ? pair.otherLang : pair.firstLang;
    const silent = mismatch.first ? other : first;
    return isReadIn((mismatch.first ?? mismatch.other) as Statement, lang, silent);
  });

function isReadIn({ kind }: Statement, lang: string, silent: readonly Unit[]): boolean {
  if (kind === "number") return readsNumberWords(lang);
  if (kind === "date") return localeDataOf(lang) !== undefined;
  return kind !== "time" || (readsNumberWords(lang) && !silent.some((unit) => CLOCK_WORDS.test(plainOf(unit))));
}

/** Paragraphs that were only joined or divided have as many sentences as before. */
const sentenceCount = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + (plainOf(unit).match(/[.!?؟:](?=[\s"”»’)]|$)/gu)?.length ?? 0), 0);
const allOf = (units: readonly Unit[]): Statement[] => units.flatMap(statementsOf);

/**
 * The running text of a section: a translation may divide it otherwise, so that it is compared as a whole.
 * @param heading where a text that is not there at all would stand
 */
export function compareProse(first: readonly Unit[], other: readonly Unit[], heading: Span, pair: Pair): Difference[] {
  const { wording } = pair;
  const [a, b] = [first[0], other[0]];
  if (!a && !b) return [];
  if (!b && a) return [tellMissing("text", heading, a, wording)];
  if (!a && b) return [tellMore("text", b, undefined, wording)];
  const found = reliable(mismatches(allOf(first), allOf(other)), first, other, pair);
  const contradictions = found.filter(({ first: said, other: written }) => said && written);
  const [sentencesA, sentencesB] = [sentenceCount(first), sentenceCount(other)];
  const isShort = other.length < first.length && sentencesB < sentencesA;
  const isLong = other.length > first.length && sentencesB > sentencesA;
  if (isShort || isLong)
    return [
      ...toDifferences(contradictions, heading, pair, () => false),
      tellCounts(
        "paragraphs",
        first.length,
        other.length,
        wordsSpan(other.at(-1) as Unit),
        wordsSpan(first.at(-1) as Unit),
        wording,
      ),
    ];
  return toDifferences(found, anchorOf(found, first, other), pair, () => false);
}

/** The paragraph in which the first thing that is left out should stand. */
function anchorOf(found: readonly Mismatch[], first: readonly Unit[], other: readonly Unit[]): Span {
  const left = found.find((mismatch) => !mismatch.other)?.first;
  const at = first.findIndex((unit) => left && statementsOf(unit).includes(left));
  return wordsSpan((first.length === other.length ? other[at] : undefined) ?? (other[0] as Unit));
}

/** The items of a list, or cells of a table: one by one where they are as many, else which one is missing. */
export function compareItems(first: readonly Unit[], other: readonly Unit[], heading: Span, pair: Pair): Difference[] {
  const { wording } = pair;
  const { pairs, onlyFirst, onlyOther, certain } = alignSequences(first, other, likeness);
  const whole = reliable(mismatches(allOf(first), allOf(other)), first, other, pair);
  const [missing] = onlyFirst;
  const [more] = onlyOther;
  if (!missing && !more) {
    if (whole.length === 0) return []; // the same things in another order
    const each = pairs.flatMap(([a, b]) => compareUnits(a, b, pair));
    return each.length <= whole.length ? each : toDifferences(whole, wordsSpan(other[0] as Unit), pair, () => false);
  }
  if (!certain) {
    const place = other[0] ? wordsSpan(other[0]) : heading;
    return [
      tellCounts("items", first.length, other.length, place, wordsSpan(first[0] as Unit), wording),
      // Links are not held against each other: which item answers which is not known, and each has a link of its own.
      ...toDifferences(
        whole.filter(({ first: said, other: written }) => said && written && said.kind !== "link"),
        place,
        pair,
        () => false,
      ),
    ];
  }
  const before = pairs.findLast(([a]) => missing && a.span.start < missing.span.start)?.[1];
  return [
    ...(missing && other.length > 0
      ? [tellMissing("item", before ? wordsSpan(before) : heading, missing, wording)]
      : []),
    ...(missing && other.length === 0 ? [tellMissing("list", heading, missing, wording)] : []),
    ...(more ? [tellMore(first.length === 0 ? "list" : "item", more, undefined, wording)] : []),
    ...pairs.flatMap(([a, b]) => compareUnits(a, b, pair)),
  ];
}

function tellCounts(
  what: "items" | "paragraphs",
  first: number,
  other: number,
  span: Span,
  there: Span,
  { page, there: related }: Wording,
): Difference {
  const fr = what === "items" ? ["points", "un point"] : ["paragraphes", "un paragraphe"];
  return {
    rule: "translation-missing-part",
    severity: what === "items" ? "warning" : "question",
    span,
    message: {
      en: `${page.en} has ${first} ${what} here, this one ${other}. Is one missing?`,
      fr: `${page.fr} compte ici ${first} ${fr[0]}, celle-ci ${other}. En manque-t-il un ?`,
    },
    related: related(there),
  };
}
