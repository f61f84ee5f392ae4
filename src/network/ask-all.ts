import { setTimeout as sleep } from "node:timers/promises";
import type { Arrival } from "../outside/exchange.ts";
import { arriveAt } from "./arrive.ts";
import { type Client, hostNameOf } from "./client.ts";
import type { Resolver } from "./resolve.ts";

/** How many addresses are asked at once, each of another host. */
const AT_ONCE = 8;

/** Names that have been there for decades: when none of them can be looked up, it is this machine that is cut off. */
const LASTING = ["example.com", "www.iana.org", "www.wikipedia.org"];

/** Hosts that have to fail before it is asked whether names can be looked up at all. */
const SUSPECT = 3;
/** So many hosts that do not answer, and none that does, are no coincidence: something keeps this machine from all. */
const CERTAIN = 8;

export interface AskingAll {
  readonly client: Client;
  readonly resolve: Resolver;
  /** Without fragments, each once, those that matter most first. */
  readonly addresses: readonly string[];
  /** When asking ends, in milliseconds since 1970 UTC. */
  readonly until: number;
  /** Ends what is under way when the time is up: the client's own. */
  readonly stop: () => void;
  /** Called with each arrival as soon as it is there. */
  readonly arrived: (arrival: Arrival) => void;
}

/** What became of it. */
export interface AskedAll {
  /** Nothing outside could be reached: nothing is to be learned from that. */
  readonly offline: boolean;
  /** Those that were not asked because the time was up or their host wants to be left alone. */
  readonly left: readonly string[];
}

const CUT_OFF: ReadonlySet<string> = new Set([
  "no-host",
  "no-name-service",
  "offline",
  "no-answer",
  "refused",
  "cut-off",
  "time-up",
]);

/** Asks addresses, a few at a time and one of each host, until all are asked or the time is up. */
export async function askAll({ client, resolve, addresses, until, stop, arrived }: AskingAll): Promise<AskedAll> {
  const queues = new Map<string, string[]>();
  for (const address of addresses) {
    const host = hostNameOf(address);
    const queue = queues.get(host) ?? [];
    queue.push(address);
    queues.set(host, queue);
  }
  const left: string[] = [];
  const running = new Map<string, { readonly address: string; readonly task: Promise<void> }>();
  const held: Arrival[] = [];
  const silent = new Set<string>();
  let connected = false;
  let offline = false;
  let isOver = false;

  const note = (arrival: Arrival): void => {
    if (isOver) return;
    if (connected || !isCutOff(arrival)) {
      connected = true;
      for (const one of held.splice(0)) arrived(one);
      arrived(arrival);
      return;
    }
    // Not told before it is known that it is not this machine that is cut off.
    held.push(arrival);
    silent.add(hostNameOf(arrival.url));
  };
  let names: boolean | undefined;
  const findOut = async (): Promise<void> => {
    if (connected || held.length === 0) return;
    names ??= await isConnected(resolve, client.manners.perRequest);
    if (!names || silent.size >= CERTAIN) offline = true;
  };
  const start = (host: string, queue: string[]): void => {
    const address = queue.shift();
    if (address === undefined) return;
    if (queue.length === 0) queues.delete(host);
    const task = arriveAt(address, client)
      .then(note)
      .finally(() => running.delete(host));
    running.set(host, { address, task });
  };

  const tasks = () => [...running.values()].map(({ task }) => task);

  while (queues.size > 0 || running.size > 0) {
    if (silent.size >= SUSPECT) await findOut();
    if (offline || client.now() >= until) break;
    let soonest = Number.POSITIVE_INFINITY;
    for (const [host, queue] of queues) {
      if (running.size >= AT_ONCE) break;
      const wait = running.has(host) ? undefined : client.wait(host);
      if (wait === undefined) continue;
      if (wait > client.manners.patience) {
        left.push(...queue);
        queues.delete(host);
      } else if (wait > 0) soonest = Math.min(soonest, wait);
      else start(host, queue);
    }
    if (running.size === 0 && soonest === Number.POSITIVE_INFINITY) continue;
    const timer = new AbortController();
    const pause = Math.max(5, Math.min(soonest, until - client.now(), 1000));
    await Promise.race([...tasks(), sleep(pause, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
  }
  isOver = true;
  left.push(...[...running.values()].map(({ address }) => address));
  if (running.size > 0) stop();
  await Promise.all(tasks());
  await findOut();
  if (!offline) for (const one of held.splice(0)) arrived(one);
  left.push(...[...queues.values()].flat());
  return { offline, left };
}

const isCutOff = ({ end, hops }: Arrival): boolean => hops.length === 0 && "code" in end && CUT_OFF.has(end.code);

async function isConnected(resolve: Resolver, milliseconds: number): Promise<boolean> {
  const stop = new AbortController();
  const late = sleep(milliseconds, false, { signal: stop.signal }).catch(() => false);
  const found = Promise.any(LASTING.map(async (name) => ((await resolve(name)).length > 0 ? true : Promise.reject())));
  const connected = await Promise.race([found.catch(() => false), late]);
  stop.abort();
  return connected;
}
