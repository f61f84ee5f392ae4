import { directionIn } from "./direction-in.ts";
import { setEnglish } from "./typography/english.ts";
import { setFrench } from "./typography/french.ts";
import { setRightToLeft } from "./typography/right-to-left.ts";
import { stretches } from "./typography/verbatim.ts";

/** Only a text with one of these, or a figure, can want anything. */
const WANTS = /["'«»;:!?\d]|\.\.\.| -|[MDP]/u;

const CONTEXTS: readonly (readonly [pattern: RegExp, stand: string])[] = [
  [/\s/u, " "],
  [/\p{L}/u, "x"],
  [/\p{N}/u, "0"],
  [/[([{«“‘]/u, "("],
  [/[-–—/]/u, "-"],
  [/['’]/u, "’"],
  [/["»”)\]…%€°]/u, ")"],
];

/** A character of the same kind that no rule changes; a line break for the beginning of a text. */
const contextOf = (before: string | undefined): string => {
  if (!before) return "\n";
  return CONTEXTS.find(([pattern]) => pattern.test(before))?.[1] ?? ".";
};

const setterOf = (lang: string): ((text: string) => string) => {
  if (/^fr(?:-|$)/.test(lang)) return setFrench;
  return directionIn(lang) === "rtl" ? setRightToLeft : setEnglish;
};

/**
 * Sets a text as its language wants it: quotation marks, apostrophes, dashes, no-break spaces. Plain text in and out;
 * letters and figures stay as they are, and so do addresses and code. Setting a set text changes nothing.
 * @param lang BCP 47 code; French and the languages that run from right to left have rules of their own, all others are set like English
 * @param before the character that stood before this piece of a longer text, as it was set; none at its beginning
 * @example typeset('the "G" Building', "en") // "the “G” Building"
 */
export const typeset = (text: string, lang: string, before?: string): string => {
  const set = setterOf(lang);
  const context = contextOf(before);
  if (!WANTS.test(context + text)) return text;
  let result = "";
  let last = context;
  for (const stretch of stretches(text)) {
    result += stretch.verbatim ? stretch.text : set(last + stretch.text).slice(1);
    last = contextOf(stretch.text.at(-1));
  }
  return result;
};

const SHORT_FIRST_PART = /(?<![\p{L}\p{N}])(\p{L}{1,2}-)(?=\p{L})/gu;

const DASH = / (?=[–—](?: |$))/gu;

/**
 * A title in which words like "co-operation" are never broken at their hyphen: U+2060 (word joiner) after it.
 * Longer first parts may stand at the end of a line. No line begins with a dash.
 * @example keepTogether("closer co-operation") // "closer co-\u2060operation"
 */
export const keepTogether = (title: string): string =>
  title.replace(SHORT_FIRST_PART, "$1\u2060").replace(DASH, "\u00A0");
