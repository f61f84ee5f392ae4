import { fold } from "../content/fold.ts";
import { misplaced } from "../mentions/alphabet.ts";
import { isName } from "../mentions/is-name.ts";
import { type ListItem, listsOf, type WrittenList } from "../mentions/lists.ts";
import type { Rule, Slip } from "./rule.ts";

/** From so many names on a list can show that it is meant to be alphabetical. */
const FEWEST = 8;
const FEWEST_MEMBERS = 6;

/** A name out of its place in a list that is evidently meant to be alphabetical. */
export const listOrder: Rule = {
  id: "list-order",
  severity: "warning",
  scope: "text",
  check: ({ documents, site }) =>
    documents.flatMap((document) => {
      const members = site !== undefined && /^[^/]+\/members\.md$/.test(document.path);
      return listsOf(document).flatMap((list) => slips(list, document.lang, members));
    }),
};

function slips({ items, nested }: WrittenList, lang: string, members: boolean): Slip[] {
  if (nested || isMixed(items) || items.length < (members ? FEWEST_MEMBERS : FEWEST)) return [];
  if (!members && !(items.every(isName) && areNamed(items))) return [];
  const wrong = misplaced(
    items.map(({ words }) => words),
    lang,
  );
  if (wrong.length === 0 || wrong.length > Math.max(1, Math.floor(items.length / 16))) return [];
  return wrong.flatMap(({ index, behind }): Slip[] => {
    const item = items[index];
    // A name that stands twice is told as such.
    if (!item || items.some(({ words }, i) => i !== index && fold(words) === fold(item.words))) return [];
    const before = items[behind]?.words;
    return [
      {
        span: item.span,
        message: {
          en: `The list is in the order of the alphabet, except for "${item.words}". Move it ${before ? `behind "${before}"` : "to the top"}.`,
          fr: `La liste suit l'ordre alphabétique, sauf « ${item.words} ». Placez cette ligne ${before ? `après « ${before} »` : "en tête"}.`,
        },
      },
    ];
  });
}

/** Names in several scripts have no order in common. */
const isMixed = (items: readonly ListItem[]): boolean =>
  new Set(items.map(({ words }) => /\p{Script=Latin}/u.test(words))).size > 1;

/** "Add this", "Add that" are no names. */
const areNamed = (items: readonly ListItem[]): boolean =>
  new Set(items.map(({ words }) => words.split(/\s/)[0])).size > items.length / 2;
