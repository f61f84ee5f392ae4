import { SHORTENERS } from "../links/address/shorteners.ts";
import { decodedAddress } from "../model/decoded-address.ts";
import { isAlike } from "./alike.ts";
import { type Arrival, type Head, isTrouble, type Probe } from "./exchange.ts";
import { isForSale, isNotFoundPage, isRobotWall } from "./not-found-words.ts";
import type { PageFacts } from "./page-facts.ts";
import { isDocument, isErrorAddress, isHome, isLogin } from "./places-on-web.ts";
import { movedTo } from "./redirect.ts";
import { retryAfter } from "./retry-after.ts";
import { type Doubt, FAULTS, type Reason, type Verdict } from "./verdict-types.ts";

const isFault = (code: Reason["code"]): boolean => (FAULTS as readonly string[]).includes(code);

/** What an address that was asked once is worth. @param now in milliseconds since 1970 UTC, for answers that name a span of time */
export function verdictOf(arrival: Arrival, now: number): Verdict {
  const { end, url, hops, address } = arrival;
  const reason = isTrouble(end) ? reasonOf(end) : reasonOfHead(end, now);
  if (reason) return { word: isFault(reason.code) ? "broken" : "unchecked", reason, doubts: [] };
  const obstacle = obstacleOf(arrival);
  if (obstacle) return { word: "unchecked", reason: obstacle, doubts: [] };
  const doubts = doubtsOf(arrival);
  const to = movedTo(hops);
  const lost = doubts.some(({ code }) => code !== "https");
  if (to === undefined || lost) return { word: "works", reason: { code: "answers" }, doubts };
  return { word: "moved", reason: { code: "moved", detail: to }, to, certain: isSurelyMeant(address, to, url), doubts };
}

const reasonOf = ({ code, detail }: { code: Reason["code"]; detail?: string }): Reason =>
  detail === undefined ? { code } : { code, detail };

/** What a status says against an address; nothing where it answers. */
function reasonOfHead({ status, headers }: Head, now: number): Reason | undefined {
  const detail = String(status);
  const until = retryAfter(headers["retry-after"], now);
  const later = (code: "too-often" | "busy"): Reason =>
    until === undefined ? { code } : { code, detail: new Date(until).toISOString() };
  const wall = headers["cf-mitigated"] === "challenge" || headers["x-amzn-waf-action"] !== undefined;
  if (wall) return { code: "robot-wall" };
  if (status >= 200 && status < 300) return undefined;
  if (status === 404) return { code: "not-found" };
  if (status === 410) return { code: "gone" };
  // 511 is the network's own login, not the site's fault (RFC 6585 §6).
  if (status === 401 || status === 407 || status === 511) return { code: "login" };
  if (status === 429) return later("too-often");
  if (status === 503) return later("busy");
  if (status === 400 || status === 414) return { code: "refused-request", detail };
  if (status >= 500 && status < 600) return { code: "server-fault", detail };
  if (status >= 400 && status < 500) return { code: "forbidden", detail };
  // 999 and its like are made up by those who keep robots out.
  if (status >= 600) return { code: "robot-wall" };
  return { code: "odd-answer", detail };
}

/** What keeps a machine from the page although an answer came. */
function obstacleOf({ page, url, hops, madeUp, home, address }: Arrival): Reason | undefined {
  if (page && isRobotWall(page)) return { code: "robot-wall" };
  if (hops.length > 0 && isLogin(url) && !isLogin(address)) return { code: "login" };
  // A host that answers alike to everything, its own home page included, makes its pages by script: nothing can be told.
  if (page && home && madeUp && madeUp !== "refused" && !isHome(url) && !isNotFoundPage(page))
    if (isSame(page, url, madeUp) && isSame(page, url, home)) return { code: "same-for-all" };
  return undefined;
}

function doubtsOf({ page, address, url, end, hops, madeUp, secure }: Arrival): Doubt[] {
  const doubts: Doubt[] = [];
  const isAbout = page !== undefined && (namesFileOf(page.title, address) || namesFileOf(page.heading, address));
  if (!isTrouble(end) && isDocument(address) && isHtml(end) && !isAbout) doubts.push({ code: "became-page" });
  else if (hops.length > 0 && isHome(url) && !isHome(address) && !isShort(address))
    doubts.push({ code: "home", detail: url });
  if (page && isForSale(page)) doubts.push({ code: "for-sale" });
  else if (page && isNotFoundPage(page)) doubts.push({ code: "not-found-words", detail: page.heading || page.title });
  else if (leadsToError(address, url, page?.refresh)) doubts.push({ code: "error-page" });
  else if (page && madeUp && madeUp !== "refused" && !isHome(url) && isSame(page, url, madeUp))
    doubts.push({ code: "same-as-made-up" });
  else if (page && isEmpty(page)) doubts.push({ code: "empty" });
  if (secure !== undefined && doubts.length === 0) doubts.push({ code: "https", detail: secure });
  return doubts;
}

/** Whether words name the file of an address: such a page shows it, as those of encyclopedias and code hosts do. */
function namesFileOf(words: string, address: string): boolean {
  const plain = (text: string): string => text.replaceAll(/[_\s]+/g, " ").toLowerCase();
  const file = decodedAddress(new URL(address).pathname.replace(/^.*\//, ""));
  return plain(words).includes(plain(file));
}

/** Whether an address stands for another one, which may be a home page. */
const isShort = (address: string): boolean => SHORTENERS.has(new URL(address).hostname.replace(/^www\./, ""));

const isSame = (page: PageFacts, url: string, other: Probe): boolean => isAlike(page, url, other.page, other.address);

const isEmpty = ({ title, words, scripts, refresh, whole }: PageFacts): boolean =>
  whole && !title && !words && scripts.length === 0 && refresh === undefined;

function leadsToError(address: string, url: string, refresh: string | undefined): boolean {
  if (isErrorAddress(address)) return false;
  const next = refresh === undefined ? undefined : URL.parse(refresh, url)?.href;
  return isErrorAddress(url) || (next !== undefined && isErrorAddress(next));
}

export const isHtml = ({ headers }: Head): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers["content-type"] ?? "");

/**
 * Whether the new address can only be what is meant. What a server adds behind "?" belongs to this visit, what it takes
 * away there may have been the page, and an address that goes on to somewhere else for now is looked at by a person.
 */
const isSurelyMeant = (address: string, to: string, url: string): boolean =>
  new URL(to).search === new URL(address).search && to === url;
