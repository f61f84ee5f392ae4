import type { TextMentions } from "../../src/mentions/read-mentions.ts";
import type { Change, Edit } from "./change.ts";
import type { Sound } from "./sound.ts";

/** Makes every slip of one kind that a site has room for. */
export type Slips = (sound: Sound) => readonly Change[];

/** A text of a sound site, and what it states. */
export interface Place {
  readonly path: string;
  readonly lang: string;
  readonly mentions: TextMentions;
}

export const places = ({ mentions }: Sound): Place[] =>
  [...mentions].flatMap(([path, texts]) =>
    texts
      .filter(({ text }) => text.place !== "quote")
      .map((one) => ({ path, lang: path.split("/")[0] ?? "", mentions: one })),
  );

export const isRelease = (path: string): boolean => path.includes("/press-releases/");
export const isAgenda = (path: string): boolean => /\/agenda(?:\.md|\/)/.test(path);

/** Other words from `start` to `end` of a text. */
export const edit = ({ mentions: { text } }: Place, start: number, end: number, words: string): Edit => {
  const span = text.spanOf(start, end);
  return { file: span.file, start: span.start, end: span.end, words };
};
