import { alternatives } from "../content/calendar-words.ts";
import { latinTimeAt, type WrittenTime } from "../content/times.ts";
import { localeDataOf } from "./languages/index.ts";
import type { DateMention, TimeMention } from "./mention.ts";
import { readable } from "./readable.ts";
import type { Text } from "./text.ts";

const S = "[\\s\\u00a0\\u202f]";
const START = /(?<![\p{L}\p{N}.,:/+−-])(?:\d{1,2}(?!\d)|\d{4}(?=[\s\u00a0\u202f]?(?:hrs|hours|heures|Uhr)(?!\p{L})))/gu;
// Abbreviations that releases use, and offsets; a name of the zone database has a slash.
const ZONE =
  /^[\s\u00a0\u202f]?[(（]?(?<zone>(?:UTC|GMT)(?:[+−-]\d{1,2}(?::?\d{2})?)?|[+−]\d{2}:?\d{2}|CES?T|MES?Z|WES?T|EES?T|BST|[ECMPAN][SD]T|HAEC|HNEC|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)(?![\p{L}\p{N}])/u;

const names = new Map<string, { readonly named: RegExp | undefined; readonly at: RegExp; readonly said: RegExp }>();

function patternsOf(lang: string) {
  const cached = names.get(lang);
  if (cached) return cached;
  const locale = localeDataOf(lang);
  const named = alternatives(Object.keys(locale?.times ?? {}));
  const said = alternatives([...(locale?.am ?? []), ...(locale?.pm ?? []), ...(locale?.hours ?? [])]);
  const made = {
    named: named ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${named})(?![\\p{L}\\p{N}-])`, "giu") : undefined,
    at: new RegExp(`(?<![\\p{L}])(?:${alternatives(locale?.at ?? []) || "(?!)"})${S}+$`, "iu"),
    said: new RegExp(`\\d${S}?(?:${said || "(?!)"})(?!\\p{L})`, "iu"),
  };
  names.set(lang, made);
  return made;
}

/**
 * Every time of day and range of times that a text states, in order. A bare figure is none, and one with a point
 * ("9.30") only where words around it say so: articles, amounts and versions are written like that too.
 */
export function timesIn(text: Text, dates: readonly DateMention[]): TimeMention[] {
  const plain = readable(text);
  const patterns = patternsOf(text.lang);
  const starts = [
    ...[...plain.matchAll(START)].map(({ index }) => index),
    ...(patterns.named ? [...plain.matchAll(patterns.named)].map(({ index }) => index) : []),
  ].sort((a, b) => a - b);
  const times: TimeMention[] = [];
  let next = 0; // the first date that does not end before the time
  for (const at of starts) {
    if (at < (times.at(-1)?.end ?? 0)) continue;
    const time = withoutFullStop(plain, latinTimeAt(plain, at, text.lang));
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    if (!time || (dates[next]?.start ?? Number.POSITIVE_INFINITY) < time.end) continue;
    const words = plain.slice(time.start, time.end);
    const before = plain.slice(Math.max(0, at - 20), at);
    if (time.doubt === "length" && !patterns.at.test(before)) continue; // "24 hours", not "at 14 hours"
    if (!isTime(words, before, plain.slice(time.end, time.end + 3), patterns)) continue;
    const zone = ZONE.exec(plain.slice(time.end, time.end + 40));
    const name = zone?.groups?.zone;
    const zoneStart = zone ? time.end + zone[0].length - (name?.length ?? 0) : 0;
    times.push({
      kind: "time",
      text,
      start: time.start,
      end: time.end,
      span: text.spanOf(time.start, time.end),
      from: time.from,
      to: time.to,
      zone: name ? { name, start: zoneStart, end: zoneStart + name.length } : undefined,
      date: dateOf(plain, time, dates[next - 1], dates[next]),
    });
  }
  return times;
}

/** "They meet at 18 h." at the end of a sentence: the dot is not the abbreviation's alone. */
function withoutFullStop(plain: string, time: WrittenTime | undefined): WrittenTime | undefined {
  const endsSentence =
    time &&
    /[^\p{L}](?:h|hrs?)\.$/iu.test(plain.slice(time.start, time.end)) &&
    /^(?:\s*$|\s+\p{Lu})/u.test(plain.slice(time.end));
  return endsSentence ? { ...time, end: time.end - 1 } : time;
}

function isTime(
  words: string,
  before: string,
  behind: string,
  { at, said, named }: ReturnType<typeof patternsOf>,
): boolean {
  if (/^[:.,]?\d|^%|^[/]\d/.test(behind)) return false; // 12:34:56, 9.30.1, 9.30 %
  if (said.test(words)) return true;
  if (/\d:\d\d|\d[\s\u00a0\u202f]?h(?![\p{L}])/u.test(words)) return true;
  if (/\d\.\d\d/.test(words)) return at.test(before);
  if (named) return words.search(named) >= 0; // not test(): it would leave its place in a pattern that all texts share
  return false;
}

/** The date that belongs to a time: the one before it in its sentence, else the one behind it. */
function dateOf(
  plain: string,
  { start, end }: Pick<TimeMention, "start" | "end">,
  before: DateMention | undefined,
  behind: DateMention | undefined,
): DateMention | undefined {
  if (before && isOneSentence(plain, before.end, start)) return before;
  return behind && isOneSentence(plain, end, behind.start) ? behind : undefined;
}

const isOneSentence = (plain: string, from: number, to: number): boolean =>
  to - from < 200 && !/[!?;]|\.\s+\p{Lu}|[.]$/u.test(plain.slice(from, to));
