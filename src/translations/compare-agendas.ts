import { headingTime } from "../content/session.ts";
import type { Span } from "../model/span.ts";
import { type AlignedPieces, alignPieces, isDay } from "./align-pieces.ts";
import { alignSequences } from "./align-sequences.ts";
import { compareBody, comparePiece, compareSiblings, type PieceContext } from "./compare-pieces.ts";
import { compareUnits } from "./compare-units.ts";
import type { Difference } from "./difference.ts";
import type { Fact, Piece } from "./piece.ts";
import { compareChosen, compareTimes, compareTypes, type PlacedSession, timeOf, typeOf } from "./sessions.ts";
import { tellMissing, tellMore } from "./tell-missing.ts";
import { likeness } from "./unit.ts";
import { shortly } from "./wording.ts";

const sessionsIn = (pieces: readonly Piece[]): PlacedSession[] =>
  pieces.filter(isDay).flatMap((day) => day.inner.map((piece) => ({ piece, day })));

/** The days, sessions and sections of an agenda, which may be divided into files, in two languages. */
export function compareAgendas(first: readonly Piece[], other: readonly Piece[], context: PieceContext): Difference[] {
  const start: Span = other[0]?.title.span ?? { file: other[0]?.document.path ?? "", start: 0, end: 0 };
  const days = alignPieces(first.filter(isDay), other.filter(isDay));
  const sessions = pairSessions(sessionsIn(first), sessionsIn(other), days);
  const pairs = sessions.pairs.map(([a, b]) => [a.piece, b.piece] as const);
  const [rooms, tracks] = [
    compareChosen(pairs, "room", context.wording),
    compareChosen(pairs, "track", context.wording),
  ];
  const told = new Set<Fact>([...rooms.told, ...tracks.told]);
  const inside = { ...context, told };
  const ids = { first: idsOf(first), other: idsOf(other) };
  // A talk that one language lacks altogether is told when the agendas are joined.
  const isTold = ({ piece }: PlacedSession, theirs: ReadonlySet<string | undefined>): boolean =>
    context.isTold(piece) || (piece.key !== undefined && !theirs.has(piece.key) && typeOf(piece) === "talk");
  const isDayTold = (day: Piece, theirs: ReadonlySet<string | undefined>): boolean =>
    context.isTold(day) || day.inner.some((piece) => isTold({ piece, day }, theirs));
  return [
    ...compareSiblings(
      first.filter((one) => !isDay(one)),
      other.filter((one) => !isDay(one)),
      start,
      context,
    ),
    ...days.pairs.flatMap(([a, b]) => [
      ...compareUnits(a.title, b.title, context, true),
      ...compareBody(a, b, context),
    ]),
    ...days.onlyFirst
      .filter((day) => !isDayTold(day, ids.other))
      .map((day) => tellMissing("section", start, day.title, context.wording)),
    ...days.onlyOther
      .filter((day) => !isDayTold(day, ids.first))
      .map((day) => tellMore("section", day.title, undefined, context.wording)),
    ...sessions.pairs.flatMap(([a, b]) => [
      ...daysApart(a, b, days, context),
      ...compareSession(a.piece, b.piece, inside),
    ]),
    ...rooms.differences,
    ...tracks.differences,
    ...sessions.onlyFirst
      .filter((one) => !isTold(one, ids.other) && days.pairs.some(([day]) => day === one.day))
      .map(({ piece, day }) => {
        const before = sessions.pairs.findLast(([a]) => a.day === day && isBefore(a.piece, piece))?.[1].piece;
        const place = before ?? days.pairs.find(([a]) => a === day)?.[1];
        return tellMissing("session", place?.title.span ?? start, piece.title, context.wording);
      }),
    ...sessions.onlyOther
      .filter((one) => !isTold(one, ids.first) && days.pairs.some(([, day]) => day === one.day))
      .map(({ piece }) => tellMore("session", piece.title, undefined, context.wording)),
  ];
}

const idsOf = (pieces: readonly Piece[]): ReadonlySet<string | undefined> =>
  new Set(sessionsIn(pieces).map(({ piece }) => piece.key));

const isBefore = (a: Piece, b: Piece): boolean => a.title.span.start < b.title.span.start;

interface PairedSessions {
  readonly pairs: readonly (readonly [PlacedSession, PlacedSession])[];
  readonly onlyFirst: readonly PlacedSession[];
  readonly onlyOther: readonly PlacedSession[];
}

/** By id, on the same day before any other; those without an id by their order within the day. */
function pairSessions(
  first: readonly PlacedSession[],
  other: readonly PlacedSession[],
  days: AlignedPieces,
): PairedSessions {
  const dayOf = new Map(days.pairs);
  const pairs: (readonly [PlacedSession, PlacedSession])[] = [];
  const byId = new Map<string, PlacedSession[]>();
  const byDay = new Map<Piece, PlacedSession[]>();
  for (const one of other)
    if (one.piece.key === undefined) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
    else byId.set(one.piece.key, [...(byId.get(one.piece.key) ?? []), one]);
  const later: PlacedSession[] = [];
  for (const one of first) {
    const waiting = byId.get(one.piece.key ?? "") ?? [];
    const at = waiting.findIndex(({ day }) => dayOf.get(one.day) === day);
    const partner = at < 0 ? undefined : waiting.splice(at, 1)[0];
    if (partner) pairs.push([one, partner]);
    else later.push(one);
  }
  const onlyFirst: PlacedSession[] = [];
  const nameless = new Map<Piece, PlacedSession[]>();
  for (const one of later) {
    const partner = one.piece.key === undefined ? undefined : byId.get(one.piece.key)?.shift();
    if (partner) pairs.push([one, partner]);
    else if (one.piece.key === undefined) nameless.set(one.day, [...(nameless.get(one.day) ?? []), one]);
    else onlyFirst.push(one);
  }
  const onlyOther = [...byId.values()].flat();
  for (const [day, ones] of nameless) {
    const partner = dayOf.get(day);
    const theirs = (partner && byDay.get(partner)) ?? [];
    if (partner) byDay.delete(partner);
    const fit = alignSequences(ones, theirs, sessionLikeness);
    pairs.push(...fit.pairs);
    onlyFirst.push(...fit.onlyFirst);
    onlyOther.push(...fit.onlyOther);
  }
  return { pairs, onlyFirst, onlyOther: [...onlyOther, ...[...byDay.values()].flat()] };
}

function sessionLikeness(a: PlacedSession, b: PlacedSession): number {
  const [from, to] = [timeOf(a.piece)?.time.from, timeOf(b.piece)?.time.from];
  return likeness(a.piece.title, b.piece.title) + (from === to ? 1 : 0) + (typeOf(a.piece) === typeOf(b.piece) ? 1 : 0);
}

/** A session that stands under another day. */
function daysApart(
  first: PlacedSession,
  other: PlacedSession,
  days: AlignedPieces,
  { wording: { page, quiet, there } }: PieceContext,
): Difference[] {
  if (days.pairs.some(([a, b]) => a === first.day && b === other.day)) return [];
  const said = quiet ? undefined : shortly(first.day.part.title.plain);
  return [
    {
      rule: "translation-date",
      severity: "error",
      span: other.piece.part.title.span,
      message: {
        en: `${page.en} has this session under ${said ? `"${said}"` : "another day"}. Put it under the same day in both.`,
        fr: `${page.fr} place cette séance sous ${said ? `« ${said} »` : "un autre jour"}. Mettez-la sous le même jour dans les deux.`,
      },
      related: there(first.piece.part.title.span),
    },
  ];
}

function compareSession(first: Piece, other: Piece, context: PieceContext): Difference[] {
  const [a, b] = [first, other].map((piece) => ({ ...piece, title: withoutTime(piece) })) as [Piece, Piece];
  return [
    ...compareTimes(first, other, context.wording),
    ...compareTypes(first, other, context.wording),
    ...comparePiece(a, b, context),
  ];
}

/** A session's title without the time before it, which is compared by itself. */
function withoutTime({ title, part, document }: Piece): Piece["title"] {
  const { time } = headingTime(part.title, document.lang);
  if (!time) return title;
  return { ...title, from: part.title.span.start + time.end };
}
