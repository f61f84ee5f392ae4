import type { Text } from "../mentions/text.ts";
import type { Place } from "./places.ts";
import type { Statement } from "./statement.ts";

/** A statement of the words at a place, which one group of keys has to answer; figures unless said otherwise. */
export const madeStatement = (
  text: Text,
  { start, end }: Place,
  kind: Statement["kind"],
  { needs, offers }: { readonly needs: readonly string[]; readonly offers: readonly string[] },
): Statement => ({
  kind,
  span: text.spanOf(start, end),
  words: text.plain.slice(start, end),
  figure: text.plain.slice(start, end),
  needs: [needs],
  offers,
  weight: "figure",
});
