import { alternatives } from "../content/calendar-words.ts";
import { localeDataOf } from "./languages/index.ts";

/** One time of day in figures, as it stands in the words of a mention. */
export interface ClockWords {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  /** Where the hour's figures and the half of the day with the space before it stand. */
  readonly at: { readonly hour: readonly [number, number]; readonly half: readonly [number, number] | undefined };
  /** Between hour and minutes; empty where no minutes stand. */
  readonly sign: string;
  readonly half: "am" | "pm" | undefined;
}

const patterns = new Map<string, { readonly clock: RegExp; readonly am: RegExp }>();

function patternsOf(lang: string) {
  const cached = patterns.get(lang);
  if (cached) return cached;
  const { am = [], pm = [] } = localeDataOf(lang) ?? {};
  const half = alternatives([...am, ...pm]) || "(?!)";
  const made = {
    clock: new RegExp(
      `(?<!\\d)(?<hour>\\d{1,2})(?:[\\s\\u00a0\\u202f]?(?<sign>[.:hH])[\\s\\u00a0\\u202f]?(?<minute>\\d{2})(?!\\d))?(?<half>[\\s\\u00a0\\u202f]*(?:${half})(?!\\p{L}))?`,
      "dgiu",
    ),
    am: new RegExp(`^\\s*(?:${alternatives(am) || "(?!)"})$`, "iu"),
  };
  patterns.set(lang, made);
  return made;
}

/** The times in figures among some words, possible or not, by their offsets in the whole text. */
export function clocksIn(plain: string, start: number, end: number, lang: string): ClockWords[] {
  const { clock, am } = patternsOf(lang);
  return [...plain.slice(start, end).matchAll(clock)].map(({ 0: words, index, groups = {}, indices }) => {
    const place = (name: string): readonly [number, number] | undefined => {
      const found = indices?.groups?.[name];
      return found && [start + found[0], start + found[1]];
    };
    return {
      start: start + index,
      end: start + index + words.length,
      hour: Number(groups.hour),
      minute: Number(groups.minute ?? 0),
      at: { hour: place("hour") ?? [start, start], half: place("half") },
      sign: groups.sign ?? "",
      half: groups.half ? (am.test(groups.half) ? "am" : "pm") : undefined,
    };
  });
}

/**
 * Another time in the words of one: its sign, its noughts and its half of the day are kept.
 * @param minutes since midnight
 * @example clockLike("9.30 am", «9.30 am», 990) // "4.30 pm"
 */
export function clockLike(plain: string, clock: ClockWords, minutes: number): string {
  const { start, end, at, sign, half } = clock;
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const written = plain.slice(...at.hour);
  const figure = half ? ((hour + 11) % 12) + 1 : hour;
  const hours = written.startsWith("0") ? String(figure).padStart(2, "0") : String(figure);
  const wanted = hour < 12 ? "am" : "pm";
  const behind = at.half ? plain.slice(...at.half) : "";
  const halfWords = half && half !== wanted ? behind.replace(/[ap](?=\.?m)/i, (letter) => swapped(letter)) : behind;
  const between = sign
    ? sign + String(minute).padStart(2, "0")
    : minute
      ? `${half ? "." : ":"}${String(minute).padStart(2, "0")}`
      : "";
  const rest = plain.slice(at.half?.[1] ?? end, end);
  return plain.slice(start, at.hour[0]) + hours + between + halfWords + rest;
}

const swapped = (letter: string): string => ({ a: "p", A: "P", p: "a", P: "A" })[letter] ?? letter;
