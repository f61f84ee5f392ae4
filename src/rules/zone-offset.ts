import { clockLike, clocksIn } from "../mentions/clocks.ts";
import type { TimeMention } from "../mentions/mention.ts";
import { isZone, momentAt } from "../model/calendar.ts";
import type { Conference } from "../model/conference.ts";
import { offsetOf, zoneLike } from "../model/zone-abbreviations.ts";
import { offsetsIn, twice, zoneName } from "../model/zone-day.ts";
import { mentionRule } from "./mention-rule.ts";
import { dateMessage, offer } from "./message-parts.ts";
import type { Slip } from "./rule.ts";

/** A time with the zone that is stated for it, on the day it is for. */
interface Stated {
  readonly time: TimeMention;
  readonly zone: NonNullable<TimeMention["zone"]>;
  /** ISO date, and whether the sentence gives it. */
  readonly day: string;
  readonly given: boolean;
  /** Minutes east of UTC that are stated, and that the conference's zone has then. */
  readonly stated: number;
  readonly actual: number;
}

/**
 * An abbreviation or an offset beside a time that is not the conference's on that day, and a conversion that is
 * wrong. Another zone's time by itself is left alone: it is meant.
 */
export const zoneOffset = mentionRule({
  id: "zone-offset",
  severity: "error",
  scope: "site",
  *check({ text, times }, _document, { site }) {
    if (!site) return;
    for (const [i, time] of times.entries()) {
      const one = statedOf(time, site.conference);
      if (!one || one.stated === one.actual) continue;
      const before = times[i - 1];
      if (before && isConversion(before, one)) {
        const slip = wrongConversion(before, one, site.conference.zone);
        if (slip) yield slip;
        continue;
      }
      const right = ownName(one, site.conference.zone);
      if (!right) continue;
      const { zone, day, given } = one;
      const or = offer([right]);
      yield {
        span: text.spanOf(zone.start, zone.end),
        severity: given ? "error" : "warning",
        message: {
          en: `On ${dateMessage(day).en} the time in ${site.conference.zone} is not ${zone.name}.${or.en}`,
          fr: `Le ${dateMessage(day).fr}, l'heure de ${site.conference.zone} n'est pas ${zone.name}.${or.fr}`,
        },
        suggestions: [right],
      };
    }
  },
});

function statedOf(time: TimeMention, { dates, zone: own }: Conference): Stated | undefined {
  const { zone, from, date } = time;
  if (!zone || Number.isNaN(from) || date?.quoted) return undefined;
  const day = date?.iso ?? dates.first;
  const minutes = from % 1440;
  const actual = momentAt(day, minutes, own)?.offset;
  // Without a date it is a day of the conference, as far as they all have one offset.
  if (actual === undefined || (!date?.iso && momentAt(dates.last, minutes, own)?.offset !== actual)) return undefined;
  if (date && !date.iso) return undefined;
  const named = zone.name.includes("/") && isZone(zone.name) ? momentAt(day, minutes, zone.name)?.offset : undefined;
  const stated = named ?? offsetOf(zone.name);
  if (stated === undefined) return undefined;
  // Of an hour that comes twice, the zone says which is meant.
  const isOther = date?.iso !== undefined && twice(day, minutes, own)?.includes(stated);
  return { time, zone, day, given: date !== undefined, stated, actual: isOther ? stated : actual };
}

/** "9.30 am (7.30 am UTC)", "9.30 / 7.30 UTC": a time of the conference, and right behind it the same elsewhere. */
function isConversion(before: TimeMention, { time, actual }: Stated): boolean {
  if (Number.isNaN(before.from) || (before.zone && offsetOf(before.zone.name) !== actual)) return false;
  return /^[^.;!?(（=/]{0,24}(?:[(（=/]|\bi\.e\.)[\s\u00a0\u202f]?[^.;!?)）]{0,12}$/u.test(
    time.text.plain.slice(before.zone?.end ?? before.end, time.start),
  );
}

function wrongConversion(before: TimeMention, { time, zone, stated, actual }: Stated, own: string): Slip | undefined {
  const { text, start, end } = time;
  const there = (here: number): number => (((here - actual + stated) % 1440) + 1440) % 1440;
  const wanted = [before.from, before.to].map((here) => (here === undefined ? undefined : there(here)));
  const pairs = [
    [time.from, wanted[0]],
    [time.to, wanted[1]],
  ].filter((pair): pair is [number, number] => pair.every((minutes) => minutes !== undefined));
  if (pairs.every(([written, right]) => written % 1440 === right)) return undefined;
  const clocks = clocksIn(text.plain, start, end, text.lang);
  const [first, last] = clocks;
  if (!first) return undefined;
  const words = (last && wanted[1] !== undefined ? [first, last] : [first]).map((clock, i) =>
    clockLike(text.plain, clock, wanted[i] ?? 0),
  );
  const to = last && words[1] !== undefined ? text.plain.slice(first.end, last.start) + words[1] : "";
  const here = text.plain.slice(before.start, before.end);
  const suggestions = last && words[1] === undefined ? [] : [`${words[0]}${to}`];
  const or = offer(suggestions);
  return {
    span: text.spanOf(first.start, (to && last ? last : first).end),
    message: {
      en: `${here} in ${own} is not ${text.plain.slice(start, end)} ${zone.name}.${or.en || " Correct one of them."}`,
      fr: `${here} (${own}) n'est pas ${text.plain.slice(start, end)} ${zone.name}.${or.fr || " Corrigez l'une des deux."}`,
    },
    suggestions,
    related: [
      {
        span: before.span,
        message: { en: "The time that is converted.", fr: "L'heure qui est convertie." },
      },
    ],
  };
}

/** What belongs in place of a zone that the conference's own has at another time of the year. */
function ownName({ zone, day, time, stated, actual }: Stated, own: string): string | undefined {
  if (zone.name.includes("/") || zone.name === "UTC") return undefined;
  if (!offsetsIn(own, Number(day.slice(0, 4))).includes(stated)) return undefined;
  const today = zoneName(Date.parse(`${day}T00:00Z`) + (time.from - actual) * 60_000, own);
  // GMT is everybody's time, and London's in winter.
  if (zone.name === "GMT") return today === "BST" ? today : undefined;
  return zoneLike(zone.name, actual) ?? today;
}
