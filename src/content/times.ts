import { alternatives } from "./calendar-words.ts";
import { type Clock, clockAt, type Doubt, minutesOf } from "./clock.ts";
import { latinDigits } from "./dates.ts";
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
  /** Why it can be read in another way too. */
  readonly doubt: Doubt | undefined;
}

interface Patterns {
  readonly range: RegExp;
  readonly lead: RegExp;
}

const S = "[\\s\\u00a0\\u202f]";
const cache = new Map<string, Patterns>();

function patterns(lang: string): Patterns {
  const cached = cache.get(lang);
  if (cached) return cached;
  const words = vocabularies(lang);
  const made = {
    range: new RegExp(`${S}*(?:–|—|-|(?:${alternatives(words.flatMap((word) => word.to))})(?=${S}))${S}*`, "iuy"),
    lead: new RegExp(`(?:(?:${alternatives(words.flatMap((word) => word.from))})${S}+)?`, "iuy"),
  };
  cache.set(lang, made);
  return made;
}

/** The half of the day that a range's first time leaves out: that of its last, unless it would then come after it. */
function borrowed(first: Clock, last: Clock): Clock {
  if (first.named || first.half || !last.half || first.hour > 12) return first;
  const same = { ...first, half: last.half };
  return last.half === "pm" && minutesOf(same) >= minutesOf(last) ? { ...first, half: "am" } : same;
}

/** Whether two times are the ends of a range: a bare figure is one beside a time, four digits beside four with "hrs". */
function areRange({ bare }: Clock, last: Clock): boolean {
  if (last.bare === "hours and minutes") return false;
  return bare === undefined || last.bare === undefined;
}

/** The doubt that is left when two times stand together. */
function doubtOf(first: Clock, last: Clock): Doubt | undefined {
  if (last.doubt === "title") return last.doubt;
  // "22 h to 24 h" is clear; "2 to 3 hours" is not.
  if (first.bare && last.doubt === "length") return last.doubt;
  return first.doubt === "midnight" ? first.doubt : undefined;
}

/**
 * The time or range of times that stands at `from`, in any of the ways a person writes it; undefined where none
 * does. A bare figure is a number ("10 years", "24/7"), unless it opens a range that ends in a time ("2 to 3.30 pm").
 * Midnight is 1440, the end of the day it is written under.
 */
export const timeAt = (written: string, from: number, lang: string): WrittenTime | undefined =>
  latinTimeAt(latinDigits(written), from, lang);

/** The same in a text whose digits are Latin, which is not looked through again for each of its times. */
export function latinTimeAt(text: string, from: number, lang: string): WrittenTime | undefined {
  const { lead, range } = patterns(lang);
  lead.lastIndex = from;
  lead.test(text);
  const first = clockAt(text, Math.max(from, lead.lastIndex), lang) ?? clockAt(text, from, lang);
  if (!first) return undefined;
  range.lastIndex = first.end;
  const last = range.test(text) ? clockAt(text, range.lastIndex, lang) : undefined;
  if (last && areRange(first, last)) {
    const start = minutesOf(borrowed(first, last));
    const end = minutesOf(last.bare && first.half ? { ...last, half: first.half } : last);
    const impossible = Number.isNaN(start + end);
    return { start: from, end: last.end, from: start, to: end, impossible, doubt: doubtOf(first, last) };
  }
  if (first.bare) return undefined;
  const start = minutesOf(first);
  const impossible = Number.isNaN(start);
  return { start: from, end: first.end, from: start, to: undefined, impossible, doubt: first.doubt };
}
