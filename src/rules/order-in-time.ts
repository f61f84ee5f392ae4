import type { Edition } from "../model/conference.ts";
import type { Occurrence, Session } from "../model/session.ts";
import { timeInWords } from "../model/time-in-words.ts";
import { longestInOrder } from "./longest-in-order.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";
import { inOtherHalf } from "./time-words.ts";

/** Sessions of a day that do not stand in the order of time; each that is out of its place is told, not all behind it. */
export const orderInTime: Rule = {
  id: "order-in-time",
  severity: "warning",
  scope: "site",
  check: ({ site }) => oncePerKey((site?.editions ?? []).flatMap(misplacedIn)),
};

interface Standing {
  readonly session: Session;
  readonly occurrence: Occurrence;
  readonly start: number;
}

function misplacedIn({ agenda, lang }: Edition): KeyedSlip[] {
  const days = new Map<string, Standing[]>();
  for (const session of agenda?.sessions ?? [])
    for (const occurrence of session.lang === lang ? session.occurrences : []) {
      const { day, start, span } = occurrence;
      if (!start) continue;
      const key = `${span.file} ${day}`;
      const standings = days.get(key) ?? [];
      standings.push({ session, occurrence, start: start.epoch });
      days.set(key, standings);
    }
  return [...days.values()].flatMap((standings) => {
    standings.sort((a, b) => a.occurrence.span.start - b.occurrence.span.start);
    return isSortedByPlace(standings) ? [] : misplaced(standings);
  });
}

function misplaced(standings: readonly Standing[]): KeyedSlip[] {
  const kept = longestInOrder(standings.map(({ start }) => start));
  return standings.flatMap((standing, i): KeyedSlip[] => {
    if (kept.has(i)) return [];
    const before = standings.findLast((other, j) => j < i && kept.has(j) && other.start > standing.start);
    const behind = standings.find((other, j) => j > i && kept.has(j) && other.start < standing.start);
    const other = before ?? behind;
    if (!other) return [];
    const key = `${standing.session.id} ${standing.start}`;
    const [low, high] = [
      standings.findLast((_other, j) => j < i && kept.has(j))?.start ?? Number.NEGATIVE_INFINITY,
      standings.find((_other, j) => j > i && kept.has(j))?.start ?? Number.POSITIVE_INFINITY,
    ];
    return [{ key, slip: slip(standing, other, other === before, [low, high]) }];
  });
}

const HALF_DAY = 43_200_000;

function slip(
  { occurrence, start }: Standing,
  { session, occurrence: there }: Standing,
  isBehind: boolean,
  [low, high]: readonly [number, number],
): Slip {
  const [own, other] = [timeInWords(occurrence.start?.minutes ?? 0), timeInWords(there.start?.minutes ?? 0)];
  const title = session.title.plain;
  // "10 pm" where "10 am" would stand in its place.
  const half = [start - HALF_DAY, start + HALF_DAY].some((moment) => moment >= low && moment <= high);
  const words = occurrence.time?.value ?? "";
  const meant = half && occurrence.end === undefined ? inOtherHalf(words) : undefined;
  return {
    span: occurrence.time?.span ?? occurrence.span,
    message: {
      en: `This begins at ${own.en}, but stands ${isBehind ? "behind" : "before"} "${title}", which begins at ${other.en}. Correct its time${meant ? ` to "${meant}"` : ""}, or move it to its place.`,
      fr: `Cette séance commence à ${own.fr}, mais se trouve ${isBehind ? "après" : "avant"} « ${title} », qui commence à ${other.fr}. Corrigez son heure${meant ? ` en « ${meant} »` : ""}, ou déplacez-la.`,
    },
    suggestions: meant ? [meant] : [],
    related: [
      {
        span: there.time?.span ?? there.span,
        message: { en: `"${title}", ${other.en}.`, fr: `« ${title} », ${other.fr}.` },
      },
    ],
  };
}

/** Whether a day is written room after room, or track after track, each in its own order of time. */
function isSortedByPlace(standings: readonly Standing[]): boolean {
  return [({ occurrence }: Standing) => occurrence.room?.value.name, ({ session }: Standing) => session.track].some(
    (placeOf) => {
      const runs: Standing[][] = [];
      for (const standing of standings) {
        const run = runs.at(-1);
        if (run?.[0] && placeOf(run[0]) === placeOf(standing)) run.push(standing);
        else runs.push([standing]);
      }
      return (
        new Set(standings.map(placeOf)).size === runs.length &&
        runs.filter(({ length }) => length > 1).length > 1 &&
        runs.every((run) => run.every(({ start }, i) => start >= (run[i - 1]?.start ?? start)))
      );
    },
  );
}
