import type { Document, Part } from "./document.ts";
import { slug } from "./slug.ts";

/** The id of each heading of a document, in order. */
export type Ids = readonly string[];

/**
 * Ids that last: one that is given, else that of the heading at the same place in the first language's document,
 * when both have the same outline, else one made from the heading's words. Made ones are told apart by a number.
 * @param words what an id is made from: a session's title without its time
 * @param taken ids that other documents of the same page have used; added to
 */
export function headingIds(
  document: Document,
  base: { document: Document; ids: Ids } | undefined,
  words: (part: Part) => string,
  taken: Set<string> = new Set(),
): Ids {
  const same = base && outline(base.document) === outline(document) ? base.ids : undefined;
  for (const { givenId } of document.parts) if (givenId) taken.add(givenId);
  return document.parts.map((part, i) => {
    if (part.givenId) return part.givenId;
    const other = same?.[i];
    return other &&
      !(taken.has(other) && base?.document !== document && document.parts.some(({ givenId }) => givenId === other))
      ? other
      : unique(slug(words(part)) || `part-${i}`, taken);
  });
}

const outline = ({ parts }: Document): string => parts.map(({ level }) => level).join("");

function unique(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${n}`;
  taken.add(candidate);
  return candidate;
}
