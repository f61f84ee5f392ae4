import { visible } from "./visible.ts";

/** One character as a reader sees it, on a line of a terminal. */
export interface Cell {
  readonly text: string;
  /** Columns it takes up; a tab at the most it can. */
  readonly width: number;
  /** Where it starts in the text it was taken from, and where it ends. */
  readonly start: number;
  readonly end: number;
}

// The language makes no difference to where a grapheme ends; naming one keeps the machine's out of it.
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

// Marks and format characters stand on or between others; so do the later letters of a Hangul syllable in pieces.
const widthless = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;

// East Asian wide and full-width characters (UAX #11), by the blocks that hold them.
const wideBlocks = [
  "\\u1100-\\u115f", // Hangul letters that begin a syllable
  "\\u2e80-\\u303e\\u3041-\\ua4cf\\uf900-\\ufaff", // CJK punctuation, kana, ideographs, Yi
  "\\ua960-\\ua97f\\uac00-\\ud7a3", // Hangul syllables
  "\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6", // vertical, small and full-width forms
  "\\u{16fe0}-\\u{18aff}\\u{1b000}-\\u{1b2ff}\\u{1f200}-\\u{1f2ff}\\u{20000}-\\u{3fffd}", // the planes above
];
const wide = new RegExp(`[${wideBlocks.join("")}]`, "u");

const pictured = /\p{Emoji_Presentation}|\ufe0f/u;

const widthOf = (grapheme: string): number => {
  if (pictured.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += widthless.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

/**
 * A piece of one line cut into what a terminal shows, column by column. Tabs stay; what would steer the terminal is shown.
 * @param offset where the piece starts in the whole text
 */
export const cellsOf = (piece: string, offset: number): readonly Cell[] =>
  Array.from(graphemes.segment(piece), ({ segment, index }) => {
    const start = offset + index;
    const end = start + segment.length;
    if (segment === "\t") return { text: "\t", width: 8, start, end };
    const text = visible(segment);
    return { text, width: widthOf(text), start, end };
  });
