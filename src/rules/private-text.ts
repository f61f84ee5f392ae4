import type { Document } from "../content/document.ts";
import { spanOf } from "../content/markdown/spans.ts";
import { vocabularies } from "../content/words/index.ts";
import type { Rule, Slip } from "./rule.ts";

const patterns = new Map<string, RegExp>();

/** A line that begins with a few words and then "(private)", in any brackets, and goes on as a fact does. */
const patternOf = (lang: string): RegExp => {
  const words = vocabularies(lang).flatMap((one) => one.private.map((word) => word.replace(/e+$/, "")));
  const made = new RegExp(
    `^[^\\n.!?()[\\]（）]{0,40}[(（[]\\s*(?:${words.join("|")})[^\\n)\\]）]{0,40}[)\\]）]\\s*(?:[:：+\\d]|\\S+@)`,
    "imu",
  );
  patterns.set(lang, made);
  return made;
};

const inTexts = ({ tokens, lang, path }: Document): Slip[] =>
  tokens.flatMap((token): Slip[] => {
    if (token.type !== "inline" || token.meta?.key !== undefined) return [];
    const match = (patterns.get(lang) ?? patternOf(lang)).exec(token.content);
    if (!match) return [];
    return [
      {
        span: spanOf(token) ?? { file: path, start: 0, end: 0 },
        message: {
          en: 'This is marked private, but it is text and would be published. A fact is kept back only in the list right under a heading in which every item is "Key: value".',
          fr: "Ceci est marqué privé, mais c'est du texte, et il serait publié. Une indication n'est retenue que dans la liste placée juste sous un titre et dont chaque point s'écrit « Clé : valeur ».",
        },
      },
    ];
  });

/** Something marked private that is no fact: it would go out with the text around it. */
export const privateText: Rule = {
  id: "private-text",
  severity: "error",
  scope: "site",
  check: ({ documents }) => documents.flatMap(inTexts),
};
