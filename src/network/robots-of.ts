import type { Hop, Trouble } from "../outside/exchange.ts";
import { isRedirect, nextHop } from "../outside/redirect.ts";
import { NO_ROBOTS, type Robots, readRobots } from "../outside/robots.ts";
import { isHtml } from "../outside/verdict.ts";
import { isReply, type Reply } from "./ask-once.ts";

/** By which a robots.txt may speak of us alone; in small letters. */
const AGENT = "dateline";

/** Redirects on the way to a robots.txt that have to be followed (RFC 9309 §2.3.1.2). */
const HOPS = 5;

/**
 * What the host of an address asks of robots. Where it says nothing all is allowed (RFC 9309 §2.3.1.3); a page in the place
 * of its robots.txt says nothing, and what fails here fails again for the address itself.
 * @param ask asks for a text, and follows nothing
 */
export async function robotsOf(address: string, ask: (url: string) => Promise<Reply | Trouble>): Promise<Robots> {
  const hops: Hop[] = [];
  let url = new URL("/robots.txt", address).href;
  for (;;) {
    const answer = await ask(url);
    if (!isReply(answer)) return NO_ROBOTS;
    const { head, text } = answer;
    if (!isRedirect(head)) return head.status === 200 && !isHtml(head) ? readRobots(text, AGENT) : NO_ROBOTS;
    const next = nextHop(url, head, hops);
    if ("code" in next || hops.length === HOPS) return NO_ROBOTS;
    hops.push(next);
    url = next.to;
  }
}
