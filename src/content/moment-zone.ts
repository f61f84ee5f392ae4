import { isZone, momentAt } from "../model/calendar.ts";
import { offsetOf, zoneLike } from "../model/zone-abbreviations.ts";
import { offsetsIn } from "../model/zone-day.ts";
import { fold } from "./fold.ts";
import { isWord } from "./values.ts";
import { vocabularies } from "./words/index.ts";
import { isZoneName, zonesMeant } from "./zone-names.ts";

/** What words beside a time say of its zone. */
export type MomentZone =
  | { readonly kind: "zone"; readonly zone: string }
  /** The abbreviation of the conference's zone at another time of the year, and that of the day. */
  | { readonly kind: "season"; readonly right: string }
  /** A zone, but not a name that says when the clocks are changed; the names that may be meant. */
  | { readonly kind: "abbreviation"; readonly meant: readonly string[] }
  | { readonly kind: "unknown" };

/**
 * "Europe/Paris", "UTC+2", "CET" on a day on which the conference has it, "Paris time", "local time".
 * @param own the zone of the conference
 * @param date an ISO date
 * @param minutes since midnight
 */
export function momentZone(words: string, lang: string, own: string, date: string, minutes: number): MomentZone {
  if (isWord(words, lang, ({ localTime }) => localTime)) return { kind: "zone", zone: own };
  const city = cityIn(words, lang);
  if (city) {
    const named = [own, ...zonesMeant(city)].find((zone) => fold(zone.slice(zone.lastIndexOf("/") + 1)) === city);
    return named ? { kind: "zone", zone: named } : { kind: "unknown" };
  }
  if (isZoneName(words) || (/^(?:UTC|GMT|[+−-]\d)/.test(words) && isZone(words))) return { kind: "zone", zone: words };
  const stated = offsetOf(words);
  const actual = momentAt(date, minutes, own)?.offset;
  if (stated !== undefined && stated === actual) return { kind: "zone", zone: own };
  if (stated === undefined && !isZone(words)) return { kind: "unknown" };
  // CEST in March is the zone's own, but not its time on that day.
  const isOwn = stated !== undefined && offsetsIn(own, Number(date.slice(0, 4))).includes(stated);
  const right = isOwn && actual !== undefined && /^[A-Z]+$/.test(words) ? zoneLike(words, actual) : undefined;
  if (right) return { kind: "season", right };
  return { kind: "abbreviation", meant: [...new Set([own, ...zonesMeant(words)])] };
}

/** The city of "Paris time", folded. */
function cityIn(words: string, lang: string): string | undefined {
  const folded = fold(words);
  for (const form of vocabularies(lang).flatMap(({ timeOf }) => timeOf)) {
    const [before = "", behind = ""] = form.split("…").map((part) => fold(part));
    const open = before && `${before} `;
    const close = behind && ` ${behind}`;
    const city = folded.slice(open.length, folded.length - close.length);
    if (city && folded === `${open}${city}${close}`) return city;
  }
  return undefined;
}
