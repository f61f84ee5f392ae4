import { fold } from "../../content/fold.ts";
import type { Members } from "../../model/conference.ts";
import { countPatterns } from "./count-patterns.ts";
import { countedIn } from "./counted.ts";

/**
 * The numbers of members that need no word of their own: how many the list holds; how many without a name that stands
 * twice, which is told at the name; and, away from the list, what its title says, which is told there.
 */
export function numbersHeld({ groups, count }: Members): readonly number[] {
  const twice = groups.map(({ items }) => items.length - new Set(items.map(({ plain }) => fold(plain))).size);
  return [count, count - twice.reduce((sum, one) => sum + one, 0)];
}

/** The numbers in the title of the list. */
export const numbersInTitle = ({ title, lang }: Members): readonly number[] =>
  countedIn({ plain: title.plain, lang }, countPatterns(lang).any).map(({ value }) => value);
