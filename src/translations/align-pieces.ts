import { alignSequences } from "./align-sequences.ts";
import type { Piece } from "./piece.ts";
import { likeness } from "./unit.ts";

/** Pieces of two languages laid side by side. */
export interface AlignedPieces {
  readonly pairs: readonly (readonly [Piece, Piece])[];
  readonly onlyFirst: readonly Piece[];
  readonly onlyOther: readonly Piece[];
  /** The first pair that stands in another order. */
  readonly moved: readonly [Piece, Piece] | undefined;
}

/** By what is given (ids, days) wherever it stands; what has nothing given, by its order between those. */
export function alignPieces(first: readonly Piece[], other: readonly Piece[]): AlignedPieces {
  const partners = byKey(first, other);
  const place = new Map(other.map((piece, i) => [piece, i]));
  const taken = new Set(partners.values());
  const pairs: (readonly [Piece, Piece])[] = [];
  const onlyFirst: Piece[] = [];
  const onlyOther: Piece[] = [];
  let moved: AlignedPieces["moved"];
  let [gap, last]: [Piece[], number] = [[], -1];
  const close = (end: number): void => {
    const between = other.slice(last + 1, end).filter((piece) => !taken.has(piece));
    // Where more than one has no partner, those with an id are of one language alone.
    const isClose = Math.abs(gap.length - between.length) < 2;
    const [mine, theirs] = isClose ? [gap, between] : [gap.filter(isNameless), between.filter(isNameless)];
    if (!isClose) {
      onlyFirst.push(...gap.filter((piece) => !isNameless(piece)));
      onlyOther.push(...between.filter((piece) => !isNameless(piece)));
    }
    const fit = alignSequences(mine, theirs, (a, b) => likeness(a.title, b.title));
    for (const [a, b] of fit.pairs)
      if (isSameKind(a, b)) pairs.push([a, b]);
      else {
        onlyFirst.push(a);
        onlyOther.push(b);
      }
    onlyFirst.push(...fit.onlyFirst);
    onlyOther.push(...fit.onlyOther);
    gap = [];
  };
  for (const piece of first) {
    const partner = partners.get(piece);
    if (!partner) {
      gap.push(piece);
      continue;
    }
    const at = place.get(partner) ?? 0;
    if (at > last) {
      close(at);
      last = at;
    } else moved ??= [piece, partner];
    pairs.push([piece, partner]);
  }
  close(other.length);
  return { pairs, onlyFirst, onlyOther, moved };
}

const isNameless = ({ key }: Piece): boolean => key === undefined;

/** A day, also one whose date cannot be read. */
export const isDay = ({ key }: Piece): boolean => key?.startsWith("day:") ?? false;

const isSameKind = (a: Piece, b: Piece): boolean => a.level === b.level && isDay(a) === isDay(b);

/** The same key in both languages; where one has it more often, the nearest by its place. */
function byKey(first: readonly Piece[], other: readonly Piece[]): Map<Piece, Piece> {
  const waiting = new Map<string, number[]>();
  other.forEach(({ key }, i) => {
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), i]);
  });
  const partners = new Map<Piece, Piece>();
  first.forEach((piece, i) => {
    const places = waiting.get(piece.key ?? "") ?? [];
    const near = places.findIndex(
      (at, n) => Math.abs(at - i) <= Math.abs((places[n + 1] ?? Number.NaN) - i) || n === places.length - 1,
    );
    const [at] = near < 0 ? [] : places.splice(near, 1);
    const partner = at === undefined ? undefined : other[at];
    if (partner) partners.set(piece, partner);
  });
  return partners;
}
