import { setTimeout as sleep } from "node:timers/promises";
import { type Head, type Hop, isTrouble, type Probe, type Trouble } from "../outside/exchange.ts";
import { refusalOf } from "../outside/may-ask.ts";
import { type PageFacts, readPage } from "../outside/page-facts.ts";
import { isRedirect, nextHop } from "../outside/redirect.ts";
import { retryAfter } from "../outside/retry-after.ts";
import { NO_ROBOTS, type Robots, readRobots } from "../outside/robots.ts";
import { newTurns } from "../outside/turns.ts";
import { isHtml } from "../outside/verdict.ts";
import { askOnce, isReply, type Reply, type Request, type Way } from "./ask-once.ts";

/** How a host is treated. Times in milliseconds. */
export interface Manners {
  /** Between two requests to one host. */
  readonly pause: number;
  /** For one request, from the name of the host to the end of the answer. */
  readonly perRequest: number;
  /** For one address, all its redirects included, but for the request that is under way. */
  readonly perAddress: number;
  /** The longest that a host is waited for because it says so; who wants more is left for another day. */
  readonly patience: number;
}

export const MANNERS: Manners = { pause: 500, perRequest: 20_000, perAddress: 60_000, patience: 30_000 };

/** The most that is read of one page, unpacked. */
const PAGE = 2 * 1024 * 1024;
const PAGE_READ = { reads: "page", bytes: PAGE } as const;
const ROBOTS = { reads: "all", bytes: 512_000 } as const;
/** Redirects on the way to a robots.txt that have to be followed (RFC 9309 §2.3.1.2). */
const ROBOTS_HOPS = 5;
const AGENT = "dateline";
/** For so long a host is left alone that says it was asked too often (429) and not until when; in milliseconds. */
const REST = 60_000;

/** What is known of a host for the length of one run. */
export interface Host {
  readonly robots: Robots;
  /** Answers to what is asked once a host, by what it is. */
  readonly once: Map<string, Promise<Probe | "refused">>;
}

export interface Answer {
  readonly head: Head;
  /** Of a page that was read. */
  readonly page?: PageFacts;
}

export const isAnswer = (answer: Answer | Trouble): answer is Answer => "head" in answer;

/** Asks with manners: one thing at a time of each host, with pauses, and as its robots.txt wants it. */
export interface Client {
  readonly hostOf: (url: string) => Promise<Host>;
  /** One question; redirects are not followed. */
  readonly ask: (url: string, method: "HEAD" | "GET") => Promise<Answer | Trouble>;
  /** How long a host still wants to be left alone; undefined while it is being asked. */
  readonly wait: (host: string) => number | undefined;
  /** The body of a text, for what is no page. */
  readonly text: (url: string, accept: string) => Promise<{ head: Head; text: string } | Trouble>;
  readonly manners: Manners;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/** The name by which a host is known here: one and the same with "www." before it and with a dot behind it. */
export const hostNameOf = (url: string): string => new URL(url).hostname.replace(/^www\.(?=.*\.)|\.$/g, "");

/**
 * @param agent the whole User-Agent @param now the clock, in milliseconds since 1970 UTC
 * @param signal ends all that is under way, and lets nothing more begin
 */
export function newClient(
  way: Way,
  manners: Manners,
  agent: string,
  now: () => number,
  signal: AbortSignal = new AbortController().signal,
): Client {
  const turns = newTurns();
  const hosts = new Map<string, Promise<Host>>();

  const raw = async (
    url: string,
    method: "HEAD" | "GET",
    headers: Record<string, string>,
    { reads, bytes }: Pick<Request, "reads" | "bytes">,
    pause: number,
  ) => {
    const refusal = refusalOf(url);
    if (refusal) return { code: refusal.code, ...(refusal.detail ? { detail: refusal.detail } : {}) } as Trouble;
    const host = hostNameOf(url);
    for (;;) {
      if (signal.aborted) return { code: "time-up" } as Trouble;
      const wait = turns.wait(host, now());
      if (wait === 0) break;
      if (wait !== undefined && wait > manners.patience) return { code: "too-often" } as Trouble;
      await sleep(Math.max(5, wait ?? 20), undefined, { signal }).catch(() => {});
    }
    turns.begin(host);
    let notBefore: number | undefined;
    try {
      const asked = {
        url,
        method,
        headers: {
          "user-agent": agent,
          "accept-language": "en, fr;q=0.8, *;q=0.5",
          "accept-encoding": "gzip, deflate, br",
          ...headers,
        },
        reads,
        bytes,
        milliseconds: manners.perRequest,
        signal,
      };
      const answer = await askOnce(asked, way);
      if (signal.aborted) return { code: "time-up" } as Trouble;
      if (isReply(answer)) notBefore = restOf(answer, now());
      return answer;
    } finally {
      turns.end(host, now(), pause, notBefore);
    }
  };

  /** RFC 9309 §2.3.1: where none is there all is allowed, and what fails here fails again. */
  const robotsOf = async (url: string): Promise<Robots> => {
    const hops: Hop[] = [];
    let at = new URL("/robots.txt", url).href;
    for (;;) {
      const answer = await raw(at, "GET", { accept: "text/plain, */*;q=0.1" }, ROBOTS, manners.pause);
      if (!("head" in answer)) return NO_ROBOTS;
      const next = isRedirect(answer.head) && hops.length < ROBOTS_HOPS ? nextHop(at, answer.head, hops) : undefined;
      if (next && "to" in next) {
        hops.push(next);
        at = next.to;
        continue;
      }
      // A page in its place is none.
      return answer.head.status === 200 && !isHtml(answer.head) ? readRobots(answer.text, AGENT) : NO_ROBOTS;
    }
  };

  const hostOf = (url: string): Promise<Host> => {
    const { origin } = new URL(url);
    const known = hosts.get(origin) ?? robotsOf(url).then((robots) => ({ robots, once: new Map() }));
    hosts.set(origin, known);
    return known;
  };

  const ask: Client["ask"] = async (url, method) => {
    const { robots } = await hostOf(url);
    const { pathname, search } = new URL(url);
    if (!robots.allows(pathname + search)) return { code: "robots-txt" };
    const accept = { accept: "text/html, application/xhtml+xml, */*;q=0.8" };
    const pause = Math.max(manners.pause, robots.delay);
    const first = { ...accept, ...(method === "GET" ? { range: `bytes=0-${PAGE - 1}` } : {}) };
    const part = await raw(url, method, first, PAGE_READ, pause);
    // Who has no such part (416), that of an empty page among them, may have the whole.
    const answer = method === "GET" && isReplyOf(part, 416) ? await raw(url, method, accept, PAGE_READ, pause) : part;
    if (!("head" in answer)) return answer;
    const { head, text, whole } = answer;
    return method === "GET" && isHtml(head) ? { head, page: readPage(text, whole || isAllOf(head)) } : { head };
  };

  const text: Client["text"] = async (url, accept) => {
    const answer = await raw(url, "GET", { accept }, ROBOTS, manners.pause);
    return isTroubleOf(answer) ? answer : { head: answer.head, text: answer.text };
  };

  return { hostOf, ask, text, manners, now, wait: (host) => turns.wait(host, now()) };
}

/** Until when a host wants to be left alone, said or not. */
const restOf = ({ head }: Reply, now: number): number | undefined =>
  retryAfter(head.headers["retry-after"], now) ?? (head.status === 429 ? now + REST : undefined);

const isReplyOf = (answer: Reply | Trouble, status: number): boolean =>
  isReply(answer) && answer.head.status === status;

const isTroubleOf = <T extends object>(answer: T | Trouble): answer is Trouble => isTrouble(answer as Trouble);

/** Whether a range that was asked for is all there is. @example "bytes 0-99/100" */
const isAllOf = ({ status, headers }: Head): boolean => {
  const [, last, size] = /^bytes 0-(\d+)\/(\d+)$/.exec(headers["content-range"] ?? "") ?? [];
  return status === 206 && Number(last) + 1 === Number(size);
};
