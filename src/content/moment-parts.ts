import type { DateOrder } from "../model/date-order.ts";
import { alternatives } from "./calendar-words.ts";
import { dateAt, type WrittenDate } from "./dates.ts";
import { timeAt, type WrittenTime } from "./times.ts";
import { vocabularies } from "./words/index.ts";

/** What a moment is made of, as it was written. Offsets are in UTF-16 units of the text. */
export interface MomentParts {
  readonly date: WrittenDate;
  readonly time: WrittenTime | undefined;
  /** What stands beside them, without brackets: a zone, as a rule. */
  readonly rest: { readonly words: string; readonly start: number } | undefined;
}

const S = "[\\s\\u00a0\\u202f]";
const cache = new Map<string, { readonly lead: RegExp; readonly gap: RegExp }>();

function patterns(lang: string) {
  const cached = cache.get(lang);
  if (cached) return cached;
  const words = vocabularies(lang);
  const made = {
    lead: new RegExp(`^(?:(?:${alternatives(words.flatMap(({ to }) => to))})${S}+)?`, "iu"),
    gap: new RegExp(`^${S}*[,،]?${S}*(?:[-–]${S}*|(?:${alternatives(words.flatMap(({ at }) => at))})${S}+)?`, "iu"),
  };
  cache.set(lang, made);
  return made;
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/**
 * The day, the time of day and what else stands in a text that is a moment; undefined where no day does.
 * @example "25 March 2008, 6 pm (UTC)", "6 pm on 25 March 2008", "jusqu'au 25 mars 2008 à 18 h, heure de Paris"
 */
export function momentParts(text: string, lang: string, order: DateOrder | undefined): MomentParts | undefined {
  const { lead, gap } = patterns(lang);
  const begin = lengthOf(lead, text);
  const date = dateAt(text, begin, lang, order);
  if (date) {
    const time = timeAt(text, date.end + lengthOf(gap, text.slice(date.end)), lang);
    return { date, time, rest: restIn(text, time?.end ?? date.end, text.length) };
  }
  const time = timeAt(text, begin, lang);
  return time && withDayBehind(text, time, lang, order);
}

/** "6 pm Paris time, on 25 March 2008": the zone, if there is one, stands on one side of the day. */
function withDayBehind(text: string, time: WrittenTime, lang: string, order: DateOrder | undefined) {
  const { gap } = patterns(lang);
  for (const { index } of text.slice(time.end).matchAll(/(?<=[\s\u00a0\u202f,،)）]|^)(?=[\p{L}\d,،(（\s])/gu)) {
    const at = time.end + index;
    const date = dateAt(text, at + lengthOf(gap, text.slice(at)), lang, order);
    if (date) return { date, time, rest: restIn(text, time.end, at) ?? restIn(text, date.end, text.length) };
  }
  return undefined;
}

/** What stands in a stretch, without the brackets and commas around it. */
function restIn(text: string, from: number, to: number): MomentParts["rest"] {
  const found = /^[\s\u00a0\u202f,،]*[(（]?(?<words>[^()（）]*?)[)）]?[\s\u00a0\u202f,،.]*$/u.exec(
    text.slice(from, to),
  );
  const words = found?.groups?.words ?? text.slice(from, to).trim();
  return words ? { words, start: text.indexOf(words, from) } : undefined;
}
