import type { Documents } from "./sound.ts";

/** Other words in the place of some: UTF-16 offsets, end exclusive. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** One change to a site. */
export interface Change {
  /** What kind of slip, or of harmless change, it is: a row of the table. */
  readonly kind: string;
  readonly lang: string;
  readonly edits: readonly Edit[];
}

/** The documents with the edits made, and where the new words stand; a place where words were cut is where they stood. */
export function apply(documents: Documents, edits: readonly Edit[]): { documents: Documents; places: readonly Edit[] } {
  const changed: Record<string, string> = { ...documents };
  const places: Edit[] = [];
  for (const file of new Set(edits.map((edit) => edit.file))) {
    let [text, done] = ["", 0];
    const source = documents[file] ?? "";
    for (const edit of edits.filter((one) => one.file === file).sort((a, b) => a.start - b.start)) {
      text += source.slice(done, edit.start);
      places.push({ ...edit, start: text.length, end: text.length + edit.words.length });
      text += edit.words;
      done = edit.end;
    }
    changed[file] = text + source.slice(done);
  }
  return { documents: changed, places };
}
