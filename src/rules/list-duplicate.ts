import { fold } from "../content/fold.ts";
import { isName } from "../mentions/is-name.ts";
import { type ListItem, listsOf, type WrittenList } from "../mentions/lists.ts";
import type { Rule, Slip } from "./rule.ts";

/** A list of names has at least so many. */
const FEWEST = 3;

/** A name twice in one list of names. */
export const listDuplicate: Rule = {
  id: "list-duplicate",
  severity: "warning",
  scope: "text",
  check: ({ documents }) => documents.flatMap((document) => listsOf(document).flatMap(slips)),
};

function slips({ items, nested }: WrittenList): Slip[] {
  if (nested || items.length < FEWEST || !items.every(isName)) return [];
  const first = new Map<string, ListItem>();
  return items.flatMap((item): Slip[] => {
    // As written: the same word that leads to two places is two items.
    const key = fold(item.written).replace(/^["“„«']\s?|\s?["”»']$/g, "");
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, item);
      return [];
    }
    return [
      {
        span: item.span,
        message: {
          en: `"${item.words}" stands in this list twice. Delete it here, or write what was meant in its place.`,
          fr: `« ${item.words} » figure deux fois dans cette liste. Supprimez cette ligne, ou écrivez ce qui devait y figurer.`,
        },
        related: [{ span: earlier.span, message: { en: "It stands here first.", fr: "La première fois, c'est ici." } }],
      },
    ];
  });
}
