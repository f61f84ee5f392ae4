import type { Head, Hop, Trouble } from "./exchange.ts";
import { refusalOf } from "./may-ask.ts";
import { isHome } from "./places-on-web.ts";

/** As many as browsers follow (WHATWG Fetch, "HTTP-redirect fetch"). */
const MOST = 20;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/** Whether an answer sends on to another address. */
export const isRedirect = ({ status, headers }: Head): boolean => REDIRECTS.has(status) && Boolean(headers.location);

/**
 * Where a redirect leads, or why it leads nowhere. A fragment is kept on the way (RFC 9110 §10.2.2).
 * @param url what was asked @param hops the way so far
 */
export function nextHop(url: string, { status, headers }: Head, hops: readonly Hop[]): Hop | Trouble {
  const location = headers.location ?? "";
  // Servers send their addresses as bytes, which arrive as Latin-1 signs and are nearly always UTF-8.
  const target = URL.parse(fromBytes(location), url);
  if (!target || !/^https?:$/.test(target.protocol)) return { code: "redirect-nowhere", detail: shortened(location) };
  target.hash = "";
  const to = target.href;
  const refusal = refusalOf(to);
  if (refusal) return { code: refusal.code, detail: refusal.detail ?? target.hostname };
  if (to === url || hops.some(({ from }) => from === to))
    return headers["set-cookie"] ? { code: "cookies" } : { code: "redirect-loop", detail: to };
  return hops.length >= MOST ? { code: "redirect-many", detail: String(MOST) } : { from: url, status, to };
}

/**
 * The address up to which a way leads for good; undefined where its first step does not. Whatever the server calls it, a
 * choice of language depends on who asks, the number of a visit on when, and one name of a home page is as good as
 * another: nothing is said of what follows those.
 */
export const movedTo = (hops: readonly Hop[]): string | undefined => {
  const end = hops.findIndex(({ status, from, to }) => !FOR_GOOD.has(status) || isForNow(new URL(from), new URL(to)));
  return (end < 0 ? hops : hops.slice(0, end)).at(-1)?.to;
};

const isForNow = (from: URL, to: URL): boolean =>
  isChoiceOfLanguage(from, to) ||
  OF_A_VISIT.test(to.href) ||
  (from.host === to.host && isHome(from.href) && isHome(to.href) && from.protocol === to.protocol);

/** What servers of some years ago put into addresses to know a visitor again. */
const OF_A_VISIT = /[;?&](?:jsessionid|phpsessid|aspsessionid[a-z]*|cfid|session_?id)=/i;

/** "/talk" to "/fr/talk" or to the same at "fr." before the name of the host. */
const isChoiceOfLanguage = (from: URL, to: URL): boolean => {
  if (from.hostname !== to.hostname)
    return (
      from.pathname === to.pathname && LANGUAGE_HOST.exec(to.hostname)?.[1] === from.hostname.replace(/^www\./, "")
    );
  const path = to.pathname.replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i, "") || "/";
  return to.pathname !== from.pathname && path === from.pathname;
};

const LANGUAGE_HOST = /^[a-z]{2}\.(.+\..+)$/i;

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

const fromBytes = (words: string): string => {
  if (!/[\u0080-\u00ff]/.test(words) || /[\u0100-\uffff]/.test(words)) return words;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(words, (sign) => sign.charCodeAt(0)));
  } catch {
    return words;
  }
};
