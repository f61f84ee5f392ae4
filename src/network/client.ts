import type { Head, Probe, Trouble } from "../outside/exchange.ts";
import { type PageFacts, readPage } from "../outside/page-facts.ts";
import type { Robots } from "../outside/robots.ts";
import { isHtml } from "../outside/verdict.ts";
import { isReply } from "./ask-once.ts";
import { newInTurn } from "./in-turn.ts";
import type { Manners } from "./manners.ts";
import { robotsOf } from "./robots-of.ts";
import type { Way } from "./way.ts";

/** The most that is read of one page, unpacked. */
const PAGE = 2 * 1024 * 1024;
const PAGE_READ = { reads: "page", bytes: PAGE } as const;
const TEXT_READ = { reads: "all", bytes: 512_000 } as const;

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
  const inTurn = newInTurn(way, manners, agent, now, signal);
  const hosts = new Map<string, Promise<Host>>();

  const askText = (url: string, accept: string) =>
    inTurn.ask({ url, method: "GET", headers: { accept }, ...TEXT_READ, pause: manners.pause });

  const hostOf = (url: string): Promise<Host> => {
    const { origin } = new URL(url);
    const robots = (): Promise<Robots> => robotsOf(url, (at) => askText(at, "text/plain, */*;q=0.1"));
    const known = hosts.get(origin) ?? robots().then((said) => ({ robots: said, once: new Map() }));
    hosts.set(origin, known);
    return known;
  };

  const ask: Client["ask"] = async (url, method) => {
    const { robots } = await hostOf(url);
    const { pathname, search } = new URL(url);
    if (!robots.allows(pathname + search)) return { code: "robots-txt" };
    const accept = { accept: "text/html, application/xhtml+xml, */*;q=0.8" };
    const question = { url, method, ...PAGE_READ, pause: Math.max(manners.pause, robots.delay) };
    const range: Readonly<Record<string, string>> = method === "GET" ? { range: `bytes=0-${PAGE - 1}` } : {};
    let answer = await inTurn.ask({ ...question, headers: { ...accept, ...range } });
    // Who has no such part (416), that of an empty page among them, may have the whole.
    if (isReply(answer) && answer.head.status === 416 && method === "GET")
      answer = await inTurn.ask({ ...question, headers: accept });
    if (!isReply(answer)) return answer;
    const { head, text, whole } = answer;
    return method === "GET" && isHtml(head) ? { head, page: readPage(text, whole || isAllOf(head)) } : { head };
  };

  return { hostOf, ask, text: askText, manners, now, wait: inTurn.wait };
}

/** Whether a range that was asked for is all there is. @example "bytes 0-99/100" */
const isAllOf = ({ status, headers }: Head): boolean => {
  const [, last, size] = /^bytes 0-(\d+)\/(\d+)$/.exec(headers["content-range"] ?? "") ?? [];
  return status === 206 && Number(last) + 1 === Number(size);
};
