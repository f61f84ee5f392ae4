import { isWord } from "../../content/values.ts";
import type { Key } from "../../content/words/words.ts";
import type { Text } from "../../mentions/text.ts";

/** Whether a text is a fact whose label means one of some keys, marked private or not. */
export const isFactOf = ({ label, lang }: Text, wanted: readonly Key[]): boolean => {
  if (label === undefined) return false;
  const name = label.replace(/[\s\u00a0]*[(（][^)）]*[)）][\s\u00a0]*$/, "");
  return wanted.some((key) => isWord(name, lang, ({ keys }) => keys[key]));
};

/** Whether such a fact is marked with something in brackets, as "(private)" is. */
export const isMarked = ({ label }: Text): boolean => /[(（]/.test(label ?? "");
