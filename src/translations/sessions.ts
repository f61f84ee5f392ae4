import { fold } from "../content/fold.ts";
import { headingTime } from "../content/session.ts";
import { timeAt, type WrittenTime } from "../content/times.ts";
import { readRoom, readType, typeOfTitle } from "../content/values.ts";
import { wordsOf } from "../content/words/index.ts";
import type { SessionType } from "../model/session.ts";
import type { Span } from "../model/span.ts";
import type { Difference } from "./difference.ts";
import type { Fact, Piece } from "./piece.ts";
import { shortly, type Wording } from "./wording.ts";

/** A session under its day. */
export interface PlacedSession {
  readonly piece: Piece;
  readonly day: Piece;
}

const factOf = ({ facts }: Piece, key: Fact["key"]): Fact | undefined =>
  facts.find((fact) => fact.key === key && !fact.hidden);

/** A session's time as it stands in its field or its heading. */
export function timeOf(piece: Piece): { time: WrittenTime; span: Span; words: string } | undefined {
  const { lang } = piece.document;
  const field = factOf(piece, "time");
  const own = field && timeAt(field.value.plain, 0, lang);
  if (field && own) return { time: own, span: field.value.span, words: field.value.plain.slice(0, own.end) };
  const { title } = piece.part;
  const { time } = headingTime(title, lang);
  return (
    time && {
      time,
      span: { ...title.span, end: title.span.start + time.end },
      words: title.plain.slice(0, time.end),
    }
  );
}

export function typeOf(piece: Piece): SessionType {
  const { lang } = piece.document;
  const field = factOf(piece, "type");
  return (
    (field && readType(field.value.plain, lang)) ?? typeOfTitle(headingTime(piece.part.title, lang).title.plain, lang)
  );
}

/** A session's time in two languages. */
export function compareTimes(first: Piece, other: Piece, { page, quiet, there }: Wording): Difference[] {
  const [a, b] = [timeOf(first), timeOf(other)];
  const isSame = (x: number | undefined, y: number | undefined): boolean =>
    x === y || (x !== undefined && y !== undefined && x % 1440 === y % 1440);
  if (a?.time.impossible || b?.time.impossible) return []; // told by the reader
  if (isSame(a?.time.from, b?.time.from) && isSame(a?.time.to, b?.time.to)) return [];
  const said = a && !quiet ? shortly(a.words) : undefined;
  return [
    {
      rule: "translation-time",
      severity: "error",
      span: b?.span ?? other.part.title.span,
      message: a
        ? {
            en: `${page.en} gives this session ${said ? `the time "${said}"` : "another time"}${b ? "" : ", this one none"}. Write the same time in both.`,
            fr: `${page.fr} donne à cette séance ${said ? `l'heure « ${said} »` : "une autre heure"}${b ? "" : ", celle-ci aucune"}. Écrivez la même heure dans les deux.`,
          }
        : {
            en: `${page.en} gives this session no time. Write it there as well, or take it out here.`,
            fr: `${page.fr} ne donne pas d'heure à cette séance. Écrivez-la aussi là-bas, ou ôtez-la d'ici.`,
          },
      related: there(a?.span ?? first.part.title.span),
    },
  ];
}

/** What kind of session it is, in two languages. */
export function compareTypes(first: Piece, other: Piece, { page, there }: Wording): Difference[] {
  const [a, b] = [typeOf(first), typeOf(other)];
  if (a === b) return [];
  const [en, fr] = [wordsOf("en").types, wordsOf("fr").types];
  return [
    {
      rule: "translation-fact",
      severity: "warning",
      span: factOf(other, "type")?.value.span ?? other.part.title.span,
      message: {
        en: `${page.en} has this session as "${en[a][0]}", this one as "${en[b][0]}". Write the type that is meant in a line "Type: …".`,
        fr: `${page.fr} présente cette séance comme « ${fr[a][0]} », celle-ci comme « ${fr[b][0]} ». Écrivez le type voulu dans une ligne « Type : … ».`,
      },
      related: there(factOf(first, "type")?.value.span ?? first.part.title.span),
    },
  ];
}

/**
 * Rooms and tracks are translated, but always in the same way: a name that stands for another one everywhere else has
 * been mixed up.
 */
export function compareChosen(
  pairs: readonly (readonly [Piece, Piece])[],
  key: "room" | "track",
  { page, quiet, there }: Wording,
): { differences: Difference[]; told: Fact[] } {
  const nameOf = (fact: Fact, lang: string): string => {
    if (key === "track") return fold(fact.value.plain);
    const { value } = readRoom(fact.value, lang);
    return value.all ? "*" : fold(value.name);
  };
  const chosen = pairs.flatMap(([first, other]) => {
    const [a, b] = [factOf(first, key), factOf(other, key)];
    return a && b ? [{ a, b, from: nameOf(a, first.document.lang), to: nameOf(b, other.document.lang) }] : [];
  });
  const votes = new Map<string, number>();
  const best = new Map<string, { name: string; count: number }>();
  const vote = (side: string, name: string, partner: string): void => {
    const count = (votes.get(`${side} ${name}\n${partner}`) ?? 0) + 1;
    votes.set(`${side} ${name}\n${partner}`, count);
    if (count > (best.get(`${side} ${name}`)?.count ?? 0)) best.set(`${side} ${name}`, { name: partner, count });
  };
  for (const { from, to } of chosen) {
    vote("first", from, to);
    vote("other", to, from);
  }
  const firstNames = new Set(chosen.map(({ from }) => from));
  const mixed = chosen.filter(({ from, to }) => {
    if (from === to) return false;
    if (from === "*" || to === "*") return true;
    if (firstNames.has(to)) return true; // it is the name of another one, untranslated
    const usual = best.get(`first ${from}`);
    const mine = votes.get(`first ${from}\n${to}`) ?? 0;
    return usual !== undefined && usual.name !== to && usual.count >= 2 && usual.count > mine;
  });
  return {
    told: mixed.map(({ b }) => b),
    differences: mixed.map(({ a, b }): Difference => {
      const said = quiet ? undefined : shortly(a.value.plain);
      const noun = key === "room" ? { en: "room", fr: "la même salle" } : { en: "track", fr: "le même parcours" };
      return {
        rule: "translation-fact",
        severity: "warning",
        span: b.value.span,
        message: {
          en: `${page.en} says ${said ? `"${said}"` : "something else"}; everywhere else that ${noun.en} has another name here. Write the same ${noun.en} in both.`,
          fr: `${page.fr} dit ${said ? `« ${said} »` : "autre chose"} ; partout ailleurs, cette page l'appelle autrement. Écrivez ${noun.fr} dans les deux.`,
        },
        related: there(a.value.span),
      };
    }),
  };
}
