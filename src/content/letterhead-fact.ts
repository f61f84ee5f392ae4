import type { DateOrder } from "../model/date-order.ts";
import type { Inline } from "../model/prose.ts";
import { dateAt } from "./dates.ts";
import type { Document } from "./document.ts";
import { isWord } from "./values.ts";
import type { Key } from "./words/words.ts";

/** What the facts at the top of a document say under a key, or undefined; a private fact has another label. */
export const letterheadFact = ({ frontMatter, lang }: Document, key: Key): Inline | undefined =>
  frontMatter.find(({ label }) => isWord(label.value, lang, ({ keys }) => keys[key]))?.value;

/** The day a document is of, from its letterhead, as an ISO date. @param order of figures, as the house uses it */
export function dateOfDocument(document: Document, order: DateOrder | undefined): string | undefined {
  const value = letterheadFact(document, "date");
  return value && dateAt(value.plain.trim(), 0, document.lang, order)?.iso;
}
