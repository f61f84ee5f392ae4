import { destinationOf } from "../../content/markdown/destinations.ts";
import type { Text, TextLink } from "../../mentions/text.ts";

/**
 * Where a link leads, so that the same place is the same text: http and https, "www." and a stroke at the end make no
 * difference. Undefined for what leads nowhere.
 */
export function targetOf({ href, token }: TextLink): string | undefined {
  const address = href === "#" ? (destinationOf(token)?.address ?? "#") : href;
  if (address === "" || address === "#") return undefined;
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, "https://")
    .replace(/^(https:\/\/[^/?#]+)/, (host) => host.toLowerCase())
    .replace(/\/(?=$|#)/, "");
}

/** The words of a link, without spaces around. */
export const wordsOf = ({ plain }: Text, { start, end }: TextLink): string => plain.slice(start, end).trim();

/** Whether the words are the address itself, a number or a mark, which stand for themselves. */
export const isItsOwnName = (words: string): boolean =>
  !/\p{L}{2}/u.test(words) ||
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$|^\S+\.[a-z]{2,}\/?\S*$|^#?\d+$|^[\da-f]{7,40}$/i.test(words);
