import { alternatives } from "./calendar-words.ts";
import { latinDigits } from "./dates.ts";
import { fold } from "./fold.ts";
import { vocabularies } from "./words/index.ts";

/** A time of day, or a range, as it stands in a text (UTF-16 offsets). */
export interface WrittenTime {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number | undefined;
  /** What looks like a time and is none: "25:00". */
  readonly impossible: boolean;
}

type Half = "am" | "pm" | undefined;

interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: Half;
  /** Only a figure: a time when it is one end of a range, a number otherwise. */
  readonly bare: boolean;
}

interface Patterns {
  readonly clock: RegExp;
  readonly range: RegExp;
  readonly lead: RegExp;
  readonly am: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, number>;
}

const S = "[\\s\\u00a0\\u202f]";
const cache = new Map<string, Patterns>();

function patterns(lang: string): Patterns {
  const cached = cache.get(lang);
  if (cached) return cached;
  const words = vocabularies(lang);
  const am = words.flatMap((word) => word.am);
  const half = alternatives([...am, ...words.flatMap((word) => word.pm)]);
  const names = new Map(words.flatMap((word) => Object.entries(word.times)).map(([name, at]) => [fold(name), at]));
  const minutes = `(?:${S}?[h.:]${S}?(?<minute>\\d{2})(?:min)?(?!\\d)|${S}?(?<hours>h)(?![\\p{L}]))?`;
  const made = {
    clock: new RegExp(
      `(?:(?<name>${alternatives([...names.keys()])})|(?<hour>\\d{1,2})${minutes}(?:${S}*(?<half>${half}))?)(?![\\p{L}\\p{M}\\d])`,
      "iuy",
    ),
    range: new RegExp(`${S}*(?:–|—|-|(?:${alternatives(words.flatMap((word) => word.to))})(?=${S}))${S}*`, "iuy"),
    lead: new RegExp(`(?:(?:${alternatives(words.flatMap((word) => word.from))})${S}+)?`, "iuy"),
    am: new Set(am.map(fold)),
    names,
  };
  cache.set(lang, made);
  return made;
}

function clockAt(text: string, from: number, { clock, am, names }: Patterns): Clock | undefined {
  clock.lastIndex = from;
  const groups = clock.exec(text)?.groups;
  if (!groups) return undefined;
  const end = clock.lastIndex;
  const named = groups.name && names.get(fold(groups.name));
  if (named) return { end, hour: named / 60, minute: 0, half: undefined, bare: false };
  const half = groups.half ? (am.has(fold(groups.half)) ? "am" : "pm") : undefined;
  const bare = !half && groups.minute === undefined && groups.hours === undefined;
  return { end, hour: Number(groups.hour), minute: Number(groups.minute ?? 0), half, bare };
}

/** Minutes since midnight; NaN for what no clock shows. */
function minutesOf({ hour, minute, half }: Clock): number {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return Number.NaN;
  if (!half) return hour * 60 + minute;
  if (hour > 12 || (hour === 0 && half === "pm")) return Number.NaN; // "0.30 am" is written, "0.30 pm" is nothing
  return (hour % 12) * 60 + minute + (half === "pm" ? 720 : 0);
}

/** The half of the day that a range's first time leaves out: that of its last, unless it would then come after it. */
function borrowed(first: Clock, last: Clock): Clock {
  if (first.half || !last.half || first.hour > 12) return first;
  const same = { ...first, half: last.half };
  return last.half === "pm" && minutesOf(same) >= minutesOf(last) ? { ...first, half: "am" } : same;
}

/**
 * The time or range of times that stands at `from`, in any of the ways a person writes it; undefined where none
 * does. A bare figure is a number ("10 years", "24/7"), unless it opens a range that ends in a time ("2 to 3.30 pm").
 * Midnight is 1440, the end of the day it is written under.
 */
export function timeAt(written: string, from: number, lang: string): WrittenTime | undefined {
  const text = latinDigits(written);
  const words = patterns(lang);
  words.lead.lastIndex = from;
  words.lead.test(text);
  const first = clockAt(text, Math.max(from, words.lead.lastIndex), words) ?? clockAt(text, from, words);
  if (!first) return undefined;
  words.range.lastIndex = first.end;
  const last = words.range.test(text) ? clockAt(text, words.range.lastIndex, words) : undefined;
  if (last && (!last.bare || !first.bare)) {
    const start = minutesOf(borrowed(first, last));
    const end = minutesOf(last.bare && first.half ? { ...last, half: first.half } : last);
    return { start: from, end: last.end, from: start, to: end, impossible: Number.isNaN(start + end) };
  }
  if (first.bare) return undefined;
  const start = minutesOf(first);
  return { start: from, end: first.end, from: start, to: undefined, impossible: Number.isNaN(start) };
}
