import { type Known, wordOf } from "./known.ts";
import type { Word } from "./verdict-types.ts";
import type { Place } from "./written-links.ts";

/** How many addresses there are outside, and what is known of them. */
export interface LinkCounts {
  readonly addresses: number;
  readonly hosts: number;
  readonly places: number;
  readonly works: number;
  readonly moved: number;
  readonly broken: number;
  /** Could not be checked; those that failed once and those that were never asked are among them. */
  readonly unchecked: number;
  readonly failing: number;
}

/** Counts each address once, whichever places use it. */
export function linkCounts(places: readonly Place[], known: ReadonlyMap<string, Known>): LinkCounts {
  const addresses = [...new Set(places.map(({ address }) => address))];
  const entries = addresses.map((address) => known.get(address));
  const of = (word: Word): number => entries.filter((entry) => (entry ? wordOf(entry) : "unchecked") === word).length;
  return {
    addresses: addresses.length,
    hosts: new Set(addresses.map((address) => new URL(address).hostname)).size,
    places: places.length,
    works: of("works"),
    moved: of("moved"),
    broken: of("broken"),
    unchecked: of("unchecked"),
    failing: entries.filter((entry) => entry?.word === "broken" && wordOf(entry) === "unchecked").length,
  };
}
