import type { Archive } from "../network/archive.ts";
import { askAll } from "../network/ask-all.ts";
import type { Way } from "../network/ask-once.ts";
import { type Client, type Manners, newClient } from "../network/client.ts";
import { isConnected } from "../network/connected.ts";
import { type Arrival, isTrouble } from "../outside/exchange.ts";
import { type FragmentState, fragmentState, isPlace } from "../outside/fragment.ts";
import { isDue, type Known, learn } from "../outside/known.ts";
import { refusalOf } from "../outside/may-ask.ts";
import { retryAfter } from "../outside/retry-after.ts";
import { verdictOf } from "../outside/verdict.ts";
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
  const fragments = new Map<string, Set<string>>();
  for (const { address, fragment } of places) {
    const wanted = fragments.get(address) ?? new Set();
    if (isPlace(fragment)) wanted.add(fragment);
    fragments.set(address, wanted);
  }
  const wantedOf = (address: string): string[] => [...(fragments.get(address) ?? [])];
  const all = [...fragments.keys()];
  for (const address of all) {
    const reason = refusalOf(address);
    if (reason) known.set(address, learn(known.get(address), { word: "unchecked", reason, doubts: [] }, now()));
  }
  // Those never asked first, then those that wait longest.
  const due = all
    .filter((address) => !refusalOf(address) && isDue(known.get(address), wantedOf(address), now()))
    .sort((a, b) => (known.get(a)?.asked ?? 0) - (known.get(b)?.asked ?? 0));

  const stop = new AbortController();
  const agent = agentFor(siteUrl);
  const client = newClient(way, manners, agent, now, stop.signal);
  const until = now() + (asking.maxTime ?? MAX_TIME);
  const progress = newProgress(due.length, "Asking");
  let saved = now();
  let asked = 0;
  const arrived = (arrival: Arrival): void => {
    const { address, end, page } = arrival;
    const seen = isTrouble(end) ? undefined : page;
    const state: [string, FragmentState][] = wantedOf(address).map((fragment) => [
      fragment,
      seen ? fragmentState(fragment, seen) : "unsure",
    ]);
    const notBefore = isTrouble(end) ? undefined : retryAfter(end.headers["retry-after"], now());
    known.set(
      address,
      learn(known.get(address), verdictOf(arrival, now()), now(), {
        ...(notBefore === undefined ? {} : { notBefore }),
        ...(state.length > 0 ? { fragments: Object.fromEntries(state) } : {}),
      }),
    );
    asked += 1;
    progress.step();
    if (now() - saved < SAVED) return;
    saved = now();
    save();
  };
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
    const copies = newProgress(all.length, "Archive");
    await askArchive({ addresses: all, known, archive: asking.archiveOf(client), now, until, step: copies.step });
    copies.end();
  }
  return { asked, left: left.length, offline };
}

/** Who asks, and for whom: the project, and the site whose links these are. */
const agentFor = (siteUrl: string | undefined): string => {
  const about = [siteUrl && `link check for ${siteUrl}`, homepage && `+${homepage}`].filter(Boolean).join("; ");
  return `Dateline/${version}${about ? ` (${about})` : ""}`;
};
