import { isAlike } from "../outside/alike.ts";
import type { Arrival, Head, Hop, Probe, Trouble } from "../outside/exchange.ts";
import { toCompare } from "../outside/page-facts.ts";
import { isHome, madeUpBeside } from "../outside/places-on-web.ts";
import { isRedirect, nextHop } from "../outside/redirect.ts";
import { retryAfter } from "../outside/retry-after.ts";
import { isHtml } from "../outside/verdict.ts";
import { type Answer, type Client, isAnswer } from "./client.ts";

/**
 * Goes where a person who follows an address would go: through its redirects, with HEAD, then with GET where a page is
 * to be read or HEAD was refused; and looks at what speaks against the page that answers.
 * @param address without its fragment
 */
export async function arriveAt(address: string, client: Client): Promise<Arrival> {
  const hops: Hop[] = [];
  const until = client.now() + client.manners.perAddress;
  let url = address;
  for (;;) {
    if (client.now() > until) return { address, hops, url, end: { code: "time-up" } };
    const answer = await answerOf(url, client);
    if (!isAnswer(answer)) return { address, hops, url, end: answer };
    if (!isRedirect(answer.head))
      return await lookedAt({ address, hops, url, end: answer.head, page: answer.page }, client);
    const next = nextHop(url, answer.head, hops);
    if ("code" in next) return { address, hops, url, end: next };
    hops.push(next);
    url = next.to;
  }
}

/** Whether HEAD said all there is to say: what it is refused, GET may be given. */
const isFinal = ({ status, headers }: Head): boolean =>
  status === 429 || headers["retry-after"] !== undefined || (status < 400 && status >= 200);

async function answerOf(url: string, client: Client): Promise<Answer | Trouble> {
  const first = await client.ask(url, "HEAD");
  if (isAnswer(first) && isRedirect(first.head)) return first;
  if (isAnswer(first) && isSoon(first.head, client)) return await client.ask(url, "GET");
  if (isAnswer(first) && isFinal(first.head) && !(first.head.status < 300 && isHtml(first.head))) return first;
  // No host answers GET that HEAD could not find, or that has no right certificate.
  if (!isAnswer(first) && first.code !== "cut-off" && first.code !== "no-answer" && first.code !== "odd-answer")
    return first;
  const second = await client.ask(url, "GET");
  // A range that cannot be given of an empty page (416) is no fault of the page; nor is silence behind a good HEAD.
  const isGood = isAnswer(first) && first.head.status < 300;
  return isGood && (!isAnswer(second) || second.head.status === 416) ? first : second;
}

/** Whether a server wants to be asked again in a moment that can be waited for. */
const isSoon = ({ status, headers }: Head, { now, manners }: Client): boolean => {
  const until = retryAfter(headers["retry-after"], now());
  return (status === 429 || status === 503) && until !== undefined && until - now() <= manners.patience;
};

async function lookedAt(arrival: Arrival & { end: Head }, client: Client): Promise<Arrival> {
  const { page, url } = arrival;
  if (arrival.end.status >= 300) return arrival;
  const secure = await secureOf(arrival, client);
  if (!page) return { ...arrival, secure };
  const { once } = await client.hostOf(url);
  const madeUp = await askOf(once, "made up", madeUpBeside(url), client);
  const isSame = madeUp !== "refused" && !isHome(url) && isAlike(page, url, madeUp.page, madeUp.address);
  const answer = isSame ? await askOf(once, "home", new URL("/", url).href, client) : "refused";
  return { ...arrival, secure, madeUp, ...(answer === "refused" ? {} : { home: answer }) };
}

/** What is asked once a host in each run. Only the page itself counts: one that sends on has said that it is none. */
function askOf(
  once: Map<string, Promise<Probe | "refused">>,
  name: string,
  url: string,
  client: Client,
): Promise<Probe | "refused"> {
  const ask = async (): Promise<Probe | "refused"> => {
    const answer = await client.ask(url, "GET");
    if (!isAnswer(answer) || !answer.page || answer.head.status >= 300) return "refused";
    return { address: url, page: toCompare(answer.page) };
  };
  const known = once.get(name) ?? ask();
  once.set(name, known);
  return known;
}

/** The https: form of an http: address, where it answers as the other does. */
async function secureOf(
  { address, url, end, page }: Arrival & { end: Head },
  client: Client,
): Promise<string | undefined> {
  const written = new URL(address);
  if (written.protocol !== "http:" || written.port || url !== address) return undefined;
  const secure = address.replace(/^http:/, "https:");
  const answer = await client.ask(secure, page ? "GET" : "HEAD");
  if (!isAnswer(answer) || answer.head.status >= 300) return undefined;
  const same = page
    ? answer.page !== undefined && isAlike(page, url, answer.page, secure)
    : answer.head.headers["content-type"] === end.headers["content-type"] &&
      answer.head.headers["content-length"] === end.headers["content-length"];
  return same ? secure : undefined;
}
