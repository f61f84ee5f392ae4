import type { Document } from "../content/document.ts";
import { type Text, textsOf } from "../mentions/text.ts";
import type { Span } from "../model/span.ts";
import type { Rule, Slip } from "./rule.ts";

/** The characters by their names in Unicode. U+200C to U+200F are not among them: languages are written with those. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["\u200B", "zero width space"],
  ["\u202A", "left-to-right embedding"],
  ["\u202B", "right-to-left embedding"],
  ["\u202C", "pop directional formatting"],
  ["\u202D", "left-to-right override"],
  ["\u202E", "right-to-left override"],
  ["\u2066", "left-to-right isolate"],
  ["\u2067", "right-to-left isolate"],
  ["\u2068", "first strong isolate"],
  ["\u2069", "pop directional isolate"],
  ["\uFEFF", "zero width no-break space"],
]);
const HIDDEN = /[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/g;
// U+FEFF counts as a space in JavaScript, and is none to a reader.
const WORD = /(?:[^\s]|\uFEFF)*[\u200B\u202A-\u202E\u2066-\u2069\uFEFF](?:[^\s]|\uFEFF)*/g;

/** A character that nobody sees, in a title, a name or a fact: from a copied text, or to make words read otherwise. */
export const hiddenCharacter: Rule = {
  id: "hidden-character",
  severity: "warning",
  scope: "text",
  *check({ documents }) {
    for (const document of documents) {
      for (const { label } of [...document.frontMatter, ...document.parts.flatMap(({ fields }) => fields)])
        yield* slips(label.value, (start, end) => ({
          ...label.span,
          start: label.span.start + start,
          end: label.span.start + end,
        }));
      for (const text of textsOf(document)) if (isNamed(text, document)) yield* slips(text.plain, text.spanOf);
    }
  },
};

/** Names are also what stands in the list of members. */
const isNamed = ({ place }: Text, { path }: Document): boolean =>
  place === "heading" || place === "field" || place === "letterhead" || /^[^/]+\/members\.md$/.test(path);

function* slips(words: string, spanOf: (start: number, end: number) => Span): Iterable<Slip> {
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const characters = [...new Set(word.match(HIDDEN))].map((one) => `${codeOf(one)} (${NAMES.get(one)})`);
    const clean = word.replace(HIDDEN, "");
    const many = characters.length > 1;
    yield {
      span: spanOf(index, index + word.length),
      message: {
        en: `${many ? "Characters that nobody sees stand" : "A character that nobody sees stands"} here: ${characters.join(", ")}. Delete ${many ? "them" : "it"}, or write the word${clean ? ` "${clean}"` : ""} anew.`,
        fr: `${many ? "Des caractères que personne ne voit se trouvent" : "Un caractère que personne ne voit se trouve"} ici : ${characters.join(", ")}. Supprimez-${many ? "les" : "le"}, ou écrivez le mot${clean ? ` « ${clean} »` : ""} à nouveau.`,
      },
      suggestions: clean ? [clean] : [],
    };
  }
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
