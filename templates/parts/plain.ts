import type { Prose } from "../../src/model/prose.ts";

/** The words of some blocks without markup, for attributes, cut after whole words at about `most` characters. */
export function plainOf({ tokens }: Prose, most = 200): string {
  const words = tokens
    .flatMap(({ type, children }) => (type === "inline" ? [(children ?? []).map(wordsOf).join("")] : []))
    .join(" ");
  if (words.length <= most) return words;
  return `${words.slice(0, most).replace(/[\s.,;:]+\S*$/, "")} …`;
}

const wordsOf = ({ type, content }: Prose["tokens"][number]): string =>
  type === "text" || type === "code_inline" ? content : type.endsWith("break") ? " " : "";
