import type { Span } from "../model/span.ts";
import { alignPieces } from "./align-pieces.ts";
import { compareFacts, type FactContext } from "./compare-facts.ts";
import { compareItems, compareProse, compareUnits } from "./compare-units.ts";
import type { Difference } from "./difference.ts";
import type { Piece, Unit } from "./piece.ts";
import { tellMissing, tellMore } from "./tell-missing.ts";

/** What pieces are, for a message, and how far their order means something. */
export interface PieceContext extends Omit<FactContext, "keyed"> {
  readonly keyed: (piece: Piece) => boolean;
  readonly part: "section" | "session" | "person";
  /** Each language may have an order of its own: names by their alphabet. */
  readonly ordered: boolean;
  /** Pieces that are told elsewhere when they are missing. */
  readonly isTold: (piece: Piece) => boolean;
  /** Lists that are not compared item by item. */
  readonly skipLists: boolean;
}

/** Headings of one level with what stands under each. @param parent where a first heading that is missing should stand */
export function compareSiblings(
  first: readonly Piece[],
  other: readonly Piece[],
  parent: Span,
  context: PieceContext,
): Difference[] {
  const { pairs, onlyFirst, onlyOther, moved } = alignPieces(first, other);
  const { wording } = context;
  const { page, there } = wording;
  const found: Difference[] = pairs.flatMap(([a, b]) => comparePiece(a, b, context));
  if (moved && context.ordered)
    found.push({
      rule: "translation-id",
      severity: "warning",
      span: moved[1].title.span,
      message: {
        en: `${page.en} has this heading in another place. Put both in the same order.`,
        fr: `${page.fr} a ce titre à une autre place. Mettez les deux pages dans le même ordre.`,
      },
      related: there(moved[0].title.span),
    });
  for (const piece of onlyFirst) {
    if (context.isTold(piece)) continue;
    const at = first.indexOf(piece);
    const before = pairs.findLast(([a]) => first.indexOf(a) < at)?.[1];
    found.push(tellMissing(context.part, before?.title.span ?? parent, piece.title, wording));
  }
  for (const piece of onlyOther)
    if (!context.isTold(piece)) found.push(tellMore(context.part, piece.title, undefined, wording));
  return found;
}

/** One heading in two languages, with all that stands under it. */
export function comparePiece(first: Piece, other: Piece, context: PieceContext): Difference[] {
  return [
    ...idsApart(first, other, context),
    ...compareUnits(first.title, other.title, context, true),
    ...compareBody(first, other, context),
    ...compareSiblings(first.inner, other.inner, other.title.span, { ...context, part: "section", ordered: true }),
  ];
}

/** Facts, text, lists and tables right under a heading. */
export function compareBody(first: Piece, other: Piece, context: PieceContext): Difference[] {
  const heading = other.title.span;
  // A list in which one item is no "Key: value" is text: the reader asks about it, and the items are compared.
  const [a, b] = first.facts.length && other.facts.length ? [first, other] : [unfolded(first), unfolded(other)];
  return [
    ...compareFacts(a.facts, b.facts, heading, { ...context, keyed: context.keyed(first) }),
    ...compareProse(a.paragraphs, b.paragraphs, heading, context),
    ...(context.skipLists ? [] : compareLists(a.lists, b.lists, heading, context)),
    ...compareTables(a.cells, b.cells, heading, context),
  ];
}

const unfolded = (piece: Piece): Piece =>
  piece.facts.length && !piece.facts.some(({ key, hidden }) => key || hidden)
    ? { ...piece, facts: [], lists: [piece.facts.map(({ unit }) => unit), ...piece.lists] }
    : piece;

function compareLists(
  first: readonly (readonly Unit[])[],
  other: readonly (readonly Unit[])[],
  heading: Span,
  context: PieceContext,
): Difference[] {
  if (first.length === other.length)
    return first.flatMap((list, i) => compareItems(list, other[i] ?? [], heading, context));
  return compareItems(first.flat(), other.flat(), heading, context);
}

function compareTables(
  first: readonly Unit[],
  other: readonly Unit[],
  heading: Span,
  context: PieceContext,
): Difference[] {
  if (first.length === other.length)
    return first.flatMap((cell, i) => compareUnits(cell, other[i] as Unit, context, true));
  const { wording } = context;
  const [a, b] = [first[0], other[0]];
  if (a)
    return [
      tellMissing(
        "table",
        b?.span ?? heading,
        a,
        wording,
        first.length && other.length ? `${first.length} > ${other.length}` : undefined,
      ),
    ];
  return b ? [tellMore("table", b, undefined, wording)] : [];
}

/** The same heading with an id of its own in each language: a link to it leads to the top of the page in one of them. */
function idsApart(first: Piece, other: Piece, { wording: { page, there } }: PieceContext): Difference[] {
  const [a, b] = [first.part.givenId, other.part.givenId];
  if (a === undefined || b === undefined || a === b) return [];
  return [
    {
      rule: "translation-id",
      severity: "warning",
      span: other.title.span,
      message: {
        en: `${page.en} gives this heading the id "${a}", this one "${b}". Write {#${a}} here: ids are the same in every language.`,
        fr: `${page.fr} donne à ce titre l'identifiant « ${a} », celle-ci « ${b} ». Écrivez {#${a}} ici : les identifiants sont les mêmes dans toutes les langues.`,
      },
      related: there(first.title.span),
    },
  ];
}
