import { onInterrupt } from "../disk/interrupt.ts";
import type { Archive } from "../network/archive.ts";
import { askAll } from "../network/ask-all.ts";
import { type Client, newClient } from "../network/client.ts";
import { isConnected } from "../network/connected.ts";
import type { Manners } from "../network/manners.ts";
import type { Way } from "../network/way.ts";
import type { Arrival } from "../outside/exchange.ts";
import { isPlace } from "../outside/fragment.ts";
import { isDue, type Known, learn } from "../outside/known.ts";
import { learnedFrom } from "../outside/learned-from.ts";
import { refusalOf } from "../outside/may-ask.ts";
import type { Place } from "../outside/written-links.ts";
import { homepage, version } from "../version.ts";
import { askArchive } from "./ask-archive.ts";
import { newProgress } from "./progress.ts";

export interface Asking {
  readonly places: readonly Place[];
  /** What was known; what is learned is put into it. */
  readonly known: Map<string, Known>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly way: Way;
  readonly manners: Manners;
  /** Keeps what is known so far. */
  readonly save: () => void;
  /** The archive that is asked too. */
  readonly archiveOf: ((client: Client) => Archive) | undefined;
  readonly maxTime: number | undefined;
  /** The address of the site whose links are asked. */
  readonly siteUrl: string | undefined;
}

/** As long as asking takes at most, unless it is said. */
const MAX_TIME = 15 * 60_000;
/** How often what was learned is kept, in case the machine goes. */
const SAVED = 20_000;

/** Asks what is due of the addresses outside, each once whichever places use it. */
export async function askOutside(asking: Asking): Promise<{ asked: number; left: number; offline: boolean }> {
  const { places, known, now, way, manners, save, siteUrl } = asking;
  const fragments = fragmentsOf(places);
  const all = [...fragments.keys()];
  for (const address of all) {
    const reason = refusalOf(address);
    if (reason) known.set(address, learn(known.get(address), { word: "unchecked", reason, doubts: [] }, now()));
  }
  // Those never asked first, then those that wait longest.
  const due = all
    .filter((address) => !refusalOf(address) && isDue(known.get(address), fragments.get(address) ?? [], now()))
    .sort((a, b) => (known.get(a)?.asked ?? 0) - (known.get(b)?.asked ?? 0));

  const stop = new AbortController();
  const agent = agentFor(siteUrl);
  const client = newClient(way, manners, agent, now, stop.signal);
  const until = now() + (asking.maxTime ?? MAX_TIME);
  const progress = newProgress(due.length, "Asking");
  let saved = now();
  let asked = 0;
  const arrived = (arrival: Arrival): void => {
    const { address } = arrival;
    known.set(address, learnedFrom(arrival, known.get(address), fragments.get(address) ?? [], now()));
    asked += 1;
    progress.step();
    if (now() - saved < SAVED) return;
    saved = now();
    save();
  };
  // What was learned is kept, and the line of the terminal is left clean.
  let shown = progress;
  const done = onInterrupt(() => {
    shown.end();
    save();
  });
  try {
    const { offline, left } = await askAll({
      client,
      isConnected: () => isConnected(way, agent, manners.perRequest),
      addresses: due,
      until,
      stop: () => stop.abort(),
      arrived,
    });
    progress.end();
    if (asking.archiveOf && !offline) {
      shown = newProgress(all.length, "Archive");
      const archive = asking.archiveOf(client);
      await askArchive({ addresses: all, known, archive, now, until, step: shown.step });
      shown.end();
    }
    return { asked, left: left.length, offline };
  } finally {
    done();
    if (asked > 0) save();
  }
}

/** The addresses, and the fragments of each that name a place. */
const fragmentsOf = (places: readonly Place[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(places, ({ address }) => address)].map(([address, all]) => [
      address,
      [...new Set(all.map(({ fragment }) => fragment).filter(isPlace))],
    ]),
  );

/** Who asks, and for whom: the project, and the site whose links these are. */
const agentFor = (siteUrl: string | undefined): string => {
  const about = [siteUrl && `link check for ${siteUrl}`, homepage && `+${homepage}`].filter(Boolean).join("; ");
  return `Dateline/${version}${about ? ` (${about})` : ""}`;
};
