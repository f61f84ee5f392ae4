import type { Fault } from "./fault.ts";
import type { PlacedFacts } from "./file-facts.ts";
import { unescapedPath } from "./locate.ts";
import type { Reference } from "./reference.ts";
import { idOf, isFree, linkFragment } from "./rules/link-fragment.ts";

/**
 * Looks for the place that a fragment names.
 * @param fragment as it is written or unescaped
 * @param parts what the page holds on which it is looked for
 * @param scripted scripts run there and may make places
 */
export function fragmentFault(
  reference: Reference,
  fragment: string,
  parts: readonly PlacedFacts[],
  scripted: boolean,
): Fault | undefined {
  if (isFree(fragment)) return undefined;
  // As it is written first, then without its escapes (HTML, 7.4.6.4).
  const written = idOf(fragment);
  const plain = unescapedPath(written);
  if (plain === "" || parts.some(({ facts: { places } }) => places.has(written) || places.has(plain))) return undefined;
  const places = parts.flatMap(({ facts }) => [...facts.places].filter((place) => place !== facts.main));
  return linkFragment(reference, plain, places, scripted);
}
