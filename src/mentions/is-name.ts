import type { ListItem } from "./lists.ts";

/** Whether an item of a list is a name: a few words that begin with a capital and are no sentence. */
export const isName = ({ words, single }: Pick<ListItem, "words" | "single">): boolean =>
  single && words.length <= 60 && /^(?:["“„«'‘]\s?\p{L}|\p{Lu})/u.test(words) && !/[.:;!?…]$|\.\s|[:;=`→]/u.test(words);
