import { decodedAddress } from "../model/decoded-address.ts";
import type { PageFacts } from "./page-facts.ts";

/** Whether a page has the place that a fragment names; "unsure" where a script may make it. */
export type FragmentState = "there" | "missing" | "unsure";

/**
 * Whether a fragment names a place of the page at all. "#top", text fragments, addresses of scripts ("#!/…", "#/…") and
 * the parameters of viewers and players ("#page=3", "#t=30") do not.
 */
export const isPlace = (fragment: string): boolean =>
  fragment !== "" && !/^top$/i.test(fragment) && !/^[!/?]|:~:|=/.test(fragment);

// Code hosts give their lines and the headings of documents by script: "#L10", "#L10-L20", and ids with a prefix.
const PREFIX = "user-content-";

/** Looks for the place in a page (WHATWG HTML §7.4.6.3: as it is written, then decoded). */
export function fragmentState(fragment: string, { ids, scripts, whole }: PageFacts): FragmentState {
  const names = [fragment, decodedAddress(fragment)];
  if (names.some((name) => ids.has(name) || ids.has(PREFIX + name))) return "there";
  return !whole || scripts.length > 0 ? "unsure" : "missing";
}
