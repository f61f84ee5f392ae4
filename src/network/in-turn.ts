import { setTimeout as sleep } from "node:timers/promises";
import type { Trouble } from "../outside/exchange.ts";
import { refusalOf } from "../outside/may-ask.ts";
import { retryAfter } from "../outside/retry-after.ts";
import { newTurns } from "../outside/turns.ts";
import { askOnce, isReply, type Reply, type Request } from "./ask-once.ts";
import type { Manners } from "./manners.ts";
import type { Way } from "./way.ts";

/** A question, and the pause behind it in milliseconds. */
export type Question = Pick<Request, "url" | "method" | "headers" | "reads" | "bytes"> & { readonly pause: number };

/** Asks each host one thing at a time, with pauses. */
export interface InTurn {
  /** Waits for the turn of its host, and asks; follows nothing and never throws. */
  readonly ask: (question: Question) => Promise<Reply | Trouble>;
  /** How long a host still wants to be left alone; undefined while it is being asked. */
  readonly wait: (host: string) => number | undefined;
}

/** For so long a host is left alone that says it was asked too often (429) and not until when; in milliseconds. */
const REST = 60_000;

/** The name by which a host is known here: one and the same with "www." before it and with a dot behind it. */
export const hostNameOf = (url: string): string => new URL(url).hostname.replace(/^www\.(?=.*\.)|\.$/g, "");

/**
 * @param agent the whole User-Agent @param now the clock, in milliseconds since 1970 UTC
 * @param signal ends all that is under way, and lets nothing more begin
 */
export function newInTurn(way: Way, manners: Manners, agent: string, now: () => number, signal: AbortSignal): InTurn {
  const turns = newTurns();
  const standing = {
    "user-agent": agent,
    "accept-language": "en, fr;q=0.8, *;q=0.5",
    "accept-encoding": "gzip, deflate, br",
  };

  /** Takes the turn of a host, at the very moment at which it is free; or says why it is not to be asked now. */
  const takeTurn = async (host: string): Promise<Trouble | undefined> => {
    for (;;) {
      if (signal.aborted) return { code: "time-up" };
      const wait = turns.wait(host, now());
      if (wait === 0) {
        turns.begin(host);
        return undefined;
      }
      if (wait !== undefined && wait > manners.patience) return { code: "too-often" };
      await sleep(Math.max(5, wait ?? 20), undefined, { signal }).catch(() => {});
    }
  };

  const ask: InTurn["ask"] = async ({ pause, headers, ...question }) => {
    const refusal = refusalOf(question.url);
    if (refusal) return refusal;
    const host = hostNameOf(question.url);
    const trouble = await takeTurn(host);
    if (trouble) return trouble;
    let notBefore: number | undefined;
    try {
      const milliseconds = manners.perRequest;
      const answer = await askOnce({ ...question, headers: { ...standing, ...headers }, milliseconds, signal }, way);
      if (signal.aborted) return { code: "time-up" };
      if (isReply(answer)) notBefore = restOf(answer, now());
      return answer;
    } finally {
      turns.end(host, now(), pause, notBefore);
    }
  };
  return { ask, wait: (host) => turns.wait(host, now()) };
}

/** Until when a host wants to be left alone, said or not. */
const restOf = ({ head }: Reply, now: number): number | undefined =>
  retryAfter(head.headers["retry-after"], now) ?? (head.status === 429 ? now + REST : undefined);
