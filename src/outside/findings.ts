import { decodedAddress } from "../model/decoded-address.ts";
import type { Related } from "../model/finding.ts";
import type { Known } from "./known.ts";
import type { Told } from "./told.ts";
import { toldOfAddress } from "./told-of-address.ts";
import type { Place } from "./written-links.ts";

/**
 * What is to be told of the places that lead outside: each address once, at its first place, with the others beside it.
 * @param everyPlace tells it at each place instead: for repairs
 */
export function outsideFindings(
  places: readonly Place[],
  known: ReadonlyMap<string, Known>,
  everyPlace: boolean,
): readonly Told[] {
  const findings: Told[] = [];
  const gathering = gatheringPlaces(known, new Set(places.map(({ address }) => address)));
  for (const [address, all] of Map.groupBy(places, (place) => place.address)) {
    const found = known.get(address);
    if (!found) continue;
    const entry = found.to !== undefined && gathering.has(found.to) ? { ...found, certain: false } : found;
    const tell = (make: (place: Place) => Told, some = all): void => {
      if (everyPlace) findings.push(...some.map(make));
      else if (some[0]) findings.push(withOthers(make(some[0]), some.slice(1)));
    };
    const make = toldOfAddress(entry);
    if (make) tell(make);
    if (entry.word !== "works" || entry.doubts.some(({ code }) => code !== "https")) continue;
    for (const [fragment, some] of Map.groupBy(all, (place) => place.fragment)) {
      const state = entry.fragments?.[fragment];
      if (state === "missing") tell((place) => ofFragment(place, fragment), some);
    }
  }
  return findings;
}

/**
 * Addresses to which several pages are said to have moved. A server that sends all that it has no more to one page does
 * not know where they are.
 */
function gatheringPlaces(known: ReadonlyMap<string, Known>, linked: ReadonlySet<string>): ReadonlySet<string> {
  const pages = Map.groupBy(
    [...linked].filter((address) => known.get(address)?.word === "moved"),
    (address) => known.get(address)?.to ?? "",
  );
  const count = (addresses: readonly string[]): number =>
    new Set(addresses.map((address) => new URL(address).pathname.replace(/\/$/, ""))).size;
  return new Set([...pages].filter(([, addresses]) => count(addresses) > 1).map(([to]) => to));
}

const withOthers = (finding: Told, others: readonly Place[]): Told =>
  others.length === 0
    ? finding
    : {
        ...finding,
        related: others.map(
          ({ span }): Related => ({
            span,
            message: { en: "It is linked here as well.", fr: "Le lien se trouve aussi ici." },
          }),
        ),
      };

function ofFragment({ span }: Place, written: string): Told {
  const fragment = decodedAddress(written);
  return {
    rule: "link-outside-fragment",
    span,
    message: {
      en: `The page is there, but it has no place "#${fragment}". Link the page itself, or another place of it.`,
      fr: `La page existe, mais elle n'a pas d'endroit « #${fragment} ». Mettez un lien vers la page même, ou vers un autre endroit.`,
    },
    suggestions: [],
  };
}
