import { alternatives } from "./calendar-words.ts";
import { fold } from "./fold.ts";
import { vocabularies } from "./words/index.ts";

/** Why a time can be read in two ways. */
export type Doubt =
  /** "24 hours in the life of …": also how long something takes. */
  | "length"
  /** "Midnight mass": also the first word of a title. */
  | "title"
  /** "12:00 Midnight in Paris": noon, and a title, or midnight. */
  | "noon"
  /** "12 am", "0:00 midnight": the midnight that begins a day, or the one that ends it. */
  | "midnight";

/** One time of day as it was written. */
export interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: "am" | "pm" | undefined;
  /** Only a figure, of one or two digits or of four: a time when it is one end of a range, a number otherwise. */
  readonly bare: "hour" | "hours and minutes" | undefined;
  /** A word of its own: "noon", "12:00 midnight". */
  readonly named: boolean;
  readonly doubt: Doubt | undefined;
}

interface Patterns {
  readonly clock: RegExp;
  readonly name: RegExp;
  readonly of: RegExp;
  readonly am: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, number>;
}

const S = "[\\s\\u00a0\\u202f]";
const END = "(?![\\p{L}\\p{M}\\d])";
/** A sentence that goes on: a word in small letters. Titles begin with a capital. */
const GOES_ON = /[\s\u00a0\u202f]+(?=\p{Ll})/uy;
const NOON = 720;
const MIDNIGHT = 1440;
const cache = new Map<string, Patterns>();

function patterns(lang: string): Patterns {
  const cached = cache.get(lang);
  if (cached) return cached;
  const words = vocabularies(lang);
  const am = words.flatMap((word) => word.am);
  const half = alternatives([...am, ...words.flatMap((word) => word.pm)]);
  const names = new Map(words.flatMap((word) => Object.entries(word.times)).map(([name, at]) => [fold(name), at]));
  const named = alternatives(words.flatMap((word) => Object.keys(word.times)));
  const signs = alternatives(words.flatMap((word) => word.hourSigns));
  const unit = alternatives(words.flatMap((word) => word.hours));
  // The dot of "14.00 hrs." is the abbreviation's; that of "14 heures." is the sentence's.
  const dot = "(?:(?<=(?:^|[^\\p{L}])h|hrs?)\\.)?";
  const minutes = `${S}?(?:${signs}|[.:])${S}?(?<minute>\\d{2})(?:min)?(?!\\d)`;
  const made = {
    clock: new RegExp(
      `(?:(?<name>${named})|(?<four>\\d{4})(?:${S}?(?<fourUnit>${unit})${dot})?|(?<hour>\\d{1,2})(?:${minutes})?(?:${S}?(?<unit>${unit})${dot})?(?:${S}*(?<half>${half}))?)${END}`,
      "iuy",
    ),
    name: new RegExp(`${S}+(?<name>${named})${END}`, "iuy"),
    of: new RegExp(`${S}+(?:${alternatives(words.flatMap((word) => word.lengthOf))})`, "uy"),
    am: new Set(am.map(fold)),
    names,
  };
  cache.set(lang, made);
  return made;
}

const standsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const isCapital = (character: string | undefined): boolean => /\p{Lu}/u.test(character ?? "");

/** The time that stands at `from`; its doubts are those of a time that is no end of a range. */
export function clockAt(text: string, from: number, lang: string): Clock | undefined {
  const { clock, of, am, names } = patterns(lang);
  clock.lastIndex = from;
  const groups = clock.exec(text)?.groups;
  if (!groups) return undefined;
  const end = clock.lastIndex;
  const known = { end, minute: 0, half: undefined, bare: undefined, named: false, doubt: undefined } as const;
  if (groups.name) {
    const doubt = isCapital(text[from]) && standsAt(GOES_ON, text, end) ? "title" : undefined;
    return { ...known, hour: (names.get(fold(groups.name)) ?? 0) / 60, named: true, doubt };
  }
  const { four, fourUnit, unit } = groups;
  if (four) {
    if (fourUnit && standsAt(of, text, end)) return undefined;
    const bare = fourUnit ? undefined : "hours and minutes";
    return { ...known, hour: Number(four.slice(0, 2)), minute: Number(four.slice(2)), bare };
  }
  const half = groups.half ? (am.has(fold(groups.half)) ? "am" : "pm") : undefined;
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  const whole = groups.minute === undefined;
  if (whole && unit && !half) {
    if (standsAt(of, text, end)) return undefined;
    const isWord = unit.length > 1;
    const small = isWord && hour < 7; // no conference says "2 hours" for the small hours
    const doubt = small || hour === 24 || (isWord && standsAt(GOES_ON, text, end)) ? "length" : undefined;
    return withName({ ...known, hour, doubt }, text, lang);
  }
  const bare = whole && !half ? "hour" : undefined;
  const doubt = half === "am" && hour === 12 && minute === 0 ? "midnight" : undefined;
  return withName({ ...known, hour, minute, half, bare, doubt }, text, lang);
}

/** "12:00 midnight", "12 noon": the word says which twelve it is. At another hour it is the first of the title. */
function withName(clock: Clock, text: string, lang: string): Clock {
  const { name, names } = patterns(lang);
  name.lastIndex = clock.end;
  const found = clock.minute === 0 && !clock.half ? name.exec(text)?.groups?.name : undefined;
  const end = name.lastIndex;
  const minutes = found && names.get(fold(found));
  if (!found || !minutes || !(clock.hour === 12 || (minutes === MIDNIGHT && clock.hour % 24 === 0))) return clock;
  if (isCapital(found[0]) && standsAt(GOES_ON, text, end))
    return minutes === NOON || clock.hour !== 12 || clock.bare ? clock : { ...clock, doubt: "noon" };
  const doubt = clock.hour === 0 ? "midnight" : undefined;
  return { ...clock, end, hour: minutes / 60, bare: undefined, named: true, doubt };
}

/** Minutes since midnight; NaN for what no clock shows. */
export function minutesOf({ hour, minute, half }: Clock): number {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return Number.NaN;
  if (!half) return hour * 60 + minute;
  if (hour > 12 || (hour === 0 && half === "pm")) return Number.NaN; // "0.30 am" is written, "0.30 pm" is nothing
  return (hour % 12) * 60 + minute + (half === "pm" ? 720 : 0);
}
