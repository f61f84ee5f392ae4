import type { Document } from "../../content/document.ts";
import { spanOf } from "../../content/markdown/spans.ts";
import { listsOf, type WrittenList } from "../../mentions/lists.ts";
import { textsOf } from "../../mentions/text.ts";
import type { Slip } from "../rule.ts";
import { countPatterns } from "./count-patterns.ts";
import { countedIn, countSlip, LISTED } from "./counted.ts";

/** "The conference adopted two texts:" right over a list. */
export function* overLists(document: Document): Iterable<Slip> {
  const { following } = countPatterns(document.lang);
  const over = new Map<number, WrittenList>();
  for (const list of listsOf(document)) {
    const span = list.above && spanOf(list.above.token);
    if (span && !list.nested) over.set(span.end, list);
  }
  if (over.size === 0) return;
  for (const text of textsOf(document)) {
    const list = over.get(text.spanOf(0, text.plain.length).end);
    if (!list || (text.place !== "prose" && text.place !== "heading")) continue;
    const plain = text.place === "heading" ? `${text.plain}:` : text.plain;
    const counted = countedIn({ ...text, plain }, following).at(-1);
    const [first] = list.items;
    if (!counted || !first || counted.value < 2 || counted.value === list.items.length) continue;
    const single = !/\s/.test(counted.noun.trim());
    yield countSlip(
      { ...counted, text },
      list.items.length,
      single || text.place === "heading" ? "error" : "warning",
      LISTED,
      first.span,
    );
  }
}
