import type { Fault } from "./fault.ts";
import type { PlacedFacts } from "./file-facts.ts";
import { unescapedPath } from "./locate.ts";
import type { Reference } from "./reference.ts";
import { idOf, isFree, linkFragment } from "./rules/link-fragment.ts";

/** So many ids are compared with those that are missing: a site of missing places is not to take hours. */
const COMPARED = 1_000_000;

/** Lines of a listing that a script marks, where the first is a place: "#120-130", "#L4-L9". */
const LINES = /^(L?\d+)-L?\d+$/;
/** The place of one line; a page that has none such in its text gets all of them from a script. */
const LINE = /^(?:L|line-?)\d+$/;

/**
 * Looks for the place that a fragment names. A page that only leads on has none of its own.
 * @param fragment as it is written
 * @param parts what the page holds on which it is looked for
 * @param scripted scripts run there and may make places
 */
export type JudgeFragment = (
  reference: Reference,
  fragment: string,
  parts: readonly PlacedFacts[],
  scripted: boolean,
) => Fault | undefined;

/** Makes what judges the fragments of a site. */
export function fragmentJudge(): JudgeFragment {
  let left = COMPARED;
  return (reference, fragment, parts, scripted) => {
    if (isFree(fragment)) return undefined;
    const isThere = (place: string): boolean => parts.some(({ facts: { places } }) => places.has(place));
    // As it is written first, then without its escapes (HTML, 7.4.6.4).
    const written = idOf(fragment);
    const plain = unescapedPath(written);
    if (plain === "" || isThere(written) || isThere(plain)) return undefined;
    const count = parts.reduce((sum, { facts }) => sum + facts.places.size, 0);
    if (count === 0 && parts.some(({ facts }) => facts.references.some(({ holder }) => holder === "meta refresh")))
      return undefined;
    const [, firstLine] = LINES.exec(plain) ?? [];
    if (scripted && firstLine !== undefined && isThere(firstLine)) return undefined;
    if (scripted && LINE.test(plain) && !parts.some(({ facts }) => [...facts.places].some((place) => LINE.test(place))))
      return undefined;
    left -= count;
    const places = (): string[] =>
      parts.flatMap(({ facts }) => [...facts.places].filter((place) => place !== facts.main));
    return linkFragment(reference, plain, left < 0 ? undefined : places(), scripted);
  };
}
