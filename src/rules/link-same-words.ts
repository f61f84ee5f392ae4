import type { Document } from "../content/document.ts";
import { fold } from "../content/fold.ts";
import { type Text, type TextLink, textsOf } from "../mentions/text.ts";
import { saysNothing } from "./link/empty-words.ts";
import { isItsOwnName, targetOf, wordsOf } from "./link/target.ts";
import type { Rule, Slip } from "./rule.ts";

interface Place {
  readonly text: Text;
  readonly link: TextLink;
  readonly target: string;
}

/** Two links of one document with the same words and different targets: one may be a slip, and read alone they are the same. */
export const linkSameWords: Rule = {
  id: "link-same-words",
  severity: "question",
  scope: "text",
  check: ({ documents }) => documents.flatMap((document) => slipsIn(document)),
};

function slipsIn(document: Document): Slip[] {
  const byWords = new Map<string, Place[]>();
  for (const text of textsOf(document)) {
    if (text.place === "quote") continue;
    for (const link of text.links) {
      const words = wordsOf(text, link);
      const target = targetOf(link);
      if (link.auto || !target || isItsOwnName(words) || saysNothing(words, text.lang)) continue;
      // What stands under the heading of a session or a person is shown on a page of its own.
      const page = isDivided(document) ? (text.part?.givenId ?? text.part?.title.plain ?? "") : "";
      const key = `${page}\n${fold(words)}`;
      byWords.set(key, [...(byWords.get(key) ?? []), { text, link, target }]);
    }
  }
  return [...byWords.values()].flatMap((places) => {
    const [first, ...more] = places;
    const other = more.find(({ target }) => target !== first?.target);
    return first && other ? [slip(first, other)] : [];
  });
}

const isDivided = ({ path }: Document): boolean => /^[^/]+\/(?:agenda(?:\.md$|\/)|speakers\.md$)/.test(path);

function slip(first: Place, other: Place): Slip {
  const words = wordsOf(other.text, other.link);
  const near = first.text.part === other.text.part;
  return {
    span: other.text.spanOf(other.link.start, other.link.end),
    severity: near ? "warning" : "question",
    message: {
      en: `Two links read "${words}" and lead to different places. Should both lead to the same? If not, say in the words what makes them different.`,
      fr: `Deux liens ont pour texte « ${words} » et mènent à des endroits différents. Doivent-ils mener au même ? Sinon, dites dans les mots ce qui les distingue.`,
    },
    related: [
      {
        span: first.text.spanOf(first.link.start, first.link.end),
        message: { en: "The other link stands here.", fr: "L'autre lien se trouve ici." },
      },
    ],
  };
}
