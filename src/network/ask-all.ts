import { setTimeout as sleep } from "node:timers/promises";
import type { Arrival } from "../outside/exchange.ts";
import { arriveAt } from "./arrive.ts";
import type { Client } from "./client.ts";
import { hostNameOf } from "./in-turn.ts";
import { newSuspicion } from "./suspicion.ts";

/** How many addresses are asked at once, each of another host. */
const AT_ONCE = 8;

export interface AskingAll {
  readonly client: Client;
  /** Whether anything outside can be reached. */
  readonly isConnected: () => Promise<boolean>;
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
  /** Nothing outside could be reached, from the beginning or from some moment on: nothing is learned from that. */
  readonly offline: boolean;
  /** Those that were not asked because of that, because the time was up or because their host wants to be left alone. */
  readonly left: readonly string[];
}

/** Asks addresses, a few at a time and one of each host, until all are asked or the time is up. */
export async function askAll({ client, isConnected, addresses, until, stop, arrived }: AskingAll): Promise<AskedAll> {
  const queues = new Map<string, string[]>();
  for (const address of addresses) {
    const host = hostNameOf(address);
    const queue = queues.get(host) ?? [];
    queue.push(address);
    queues.set(host, queue);
  }
  const left: string[] = [];
  const running = new Map<string, { readonly address: string; readonly task: Promise<void> }>();
  const suspicion = newSuspicion(isConnected, client.now, arrived);
  let isOver = false;
  const start = (host: string, queue: string[]): void => {
    const address = queue.shift();
    if (address === undefined) return;
    if (queue.length === 0) queues.delete(host);
    const task = arriveAt(address, client)
      .then((arrival) => {
        if (!isOver) suspicion.note(arrival);
      })
      .finally(() => running.delete(host));
    running.set(host, { address, task });
  };

  const tasks = () => [...running.values()].map(({ task }) => task);

  while (queues.size > 0 || running.size > 0) {
    if ((await suspicion.isTrue()) || client.now() >= until) break;
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
  left.push(...[...queues.values()].flat());
  const offline = await suspicion.isTrue(true);
  return { offline, left: [...left, ...suspicion.held()] };
}
