import { setEnglish } from "./english.ts";
import { type Replacement, replaceAll } from "./replacement.ts";

/** The letters that run from right to left, of the languages that are written today. */
const LETTER = "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}]";

// UAX #9, W7: after Latin letters a figure runs with them, and would stand on their far side. U+200F ends their run.
const marks: readonly Replacement[] = [
  [/\d/, new RegExp(`(?<=\\p{Script=Latin}[»”’)\\]]?[:;,.!?،؛؟]) (?=\\d\\P{L}*${LETTER})`, "gu"), "\u200F "],
];

/**
 * Languages that run from right to left. A number behind the punctuation after a foreign name belongs to the words
 * that follow. The first character is context.
 * @example "برنامج Fog Signals: 3 أيام" // "برنامج Fog Signals:\u200F 3 أيام"
 */
export const setRightToLeft = (text: string): string => replaceAll(setEnglish(text), marks);
