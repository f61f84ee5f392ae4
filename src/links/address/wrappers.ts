import { decodedAddress } from "../../model/decoded-address.ts";

/** A service that puts itself between a reader and the address that was meant. */
interface Wrapper {
  readonly name: string;
  readonly host: RegExp;
  readonly path?: RegExp;
  /** The address inside; undefined where it can't be read. */
  readonly inner: (url: URL, written: string) => string | undefined;
}

const parameter =
  (...names: readonly string[]) =>
  ({ searchParams }: URL): string | undefined =>
    names.map((name) => searchParams.get(name)).find((value) => value) ?? undefined;

const nothing = (): undefined => undefined;

/** Text of Base64 with "-" and "_" (RFC 4648, 5) as UTF-8; undefined when it is none. */
function fromBase64(text: string): string | undefined {
  try {
    const bytes = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** Proofpoint, second form: "-3A" stands for "%3A" and "_" for "/". */
const proofpoint2 = (url: URL): string | undefined => {
  const written = url.searchParams.get("u");
  return written === null ? undefined : decodedAddress(written.replace(/-/g, "%").replace(/_/g, "/"));
};

/** Proofpoint, third form: the address between "__" and "__;", each "*" of it standing for a sign that follows in Base64. */
const proofpoint3 = (_url: URL, written: string): string | undefined => {
  const [, address = "", signs = ""] = /\/v3\/__(.+?)__;([^!]*)!/.exec(written) ?? [];
  if (!address.includes("*")) return address.replace(/^(https?):\/(?!\/)/, "$1://") || undefined;
  const put = [...(fromBase64(signs) ?? "")];
  if (/\*\*/.test(address) || put.length !== address.split("*").length - 1) return undefined;
  return address.replace(/\*/g, () => put.shift() ?? "");
};

/** Bing: "a1" and the address in Base64. */
const bing = ({ searchParams }: URL): string | undefined => {
  const [, encoded] = /^a1(.+)$/.exec(searchParams.get("u") ?? "") ?? [];
  return encoded && fromBase64(encoded);
};

const inPath = (_url: URL, written: string): string | undefined => {
  const [found] = /https?(?:%3A|:)(?:%2F|\/){2}.*$/i.exec(written.slice(8)) ?? [];
  return found && decodedAddress(found);
};

export const WRAPPERS: readonly Wrapper[] = [
  {
    name: "Outlook SafeLinks",
    host: /\.safelinks\.protection\.(?:outlook|office365)\.(?:com|us|de|cn)$/,
    inner: parameter("url"),
  },
  { name: "Proofpoint", host: /^urldefense\.(?:proofpoint\.)?(?:com|us)$/, path: /^\/v1\//, inner: parameter("u") },
  { name: "Proofpoint", host: /^urldefense\.(?:proofpoint\.)?(?:com|us)$/, path: /^\/v2\//, inner: proofpoint2 },
  { name: "Proofpoint", host: /^urldefense\.(?:proofpoint\.)?(?:com|us)$/, path: /^\/v3\//, inner: proofpoint3 },
  {
    name: "Google",
    host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    path: /^\/url$/,
    inner: parameter("q", "url"),
  },
  {
    name: "Google AMP",
    host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    path: /^\/amp\/s\//,
    inner: (_url, written) => `https://${/\/amp\/s\/(.*)$/.exec(written)?.[1] ?? ""}`,
  },
  {
    name: "Facebook",
    host: /^(?:l|lm|www)\.facebook\.com$/,
    path: /^\/(?:l|flx\/warn)(?:\.php)?\/?$/,
    inner: parameter("u"),
  },
  { name: "Instagram", host: /^l\.instagram\.com$/, inner: parameter("u") },
  { name: "Messenger", host: /^l\.messenger\.com$/, inner: parameter("u") },
  {
    name: "LinkedIn",
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)\/?$/,
    inner: parameter("url"),
  },
  { name: "YouTube", host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, inner: parameter("q") },
  { name: "Slack", host: /^slack-redir\.net$/, inner: parameter("url") },
  { name: "Teams", host: /^statics\.teams\.cdn\.office\.net$/, path: /safelinks/, inner: parameter("url") },
  { name: "Barracuda", host: /^linkprotect\.cudasvc\.com$/, inner: parameter("a") },
  { name: "Cisco", host: /^secure-web\.cisco\.com$/, inner: inPath },
  {
    name: "Symantec",
    host: /^clicktime\.(?:symantec|cloud\.postoffice)\.(?:com|net)$/,
    inner: (url, written) => parameter("u")(url) ?? inPath(url, written),
  },
  {
    name: "Sophos",
    host: /\.protection\.sophos\.com$/,
    inner: ({ searchParams }) => fromBase64(searchParams.get("u") ?? ""),
  },
  {
    name: "Trend Micro",
    host: /^(?:[a-z0-9-]+\.)?(?:ctp\.trendmicro\.com|imsva91-ctp\.trendmicro\.com)$/,
    inner: parameter("url"),
  },
  { name: "Mimecast", host: /^(?:protect|url)(?:-[a-z0-9]+)?\.mimecast(?:protect)?\.com$/, inner: nothing },
  { name: "Bing", host: /^(?:www\.)?bing\.com$/, path: /^\/ck\/a$/, inner: bing },
  { name: "DuckDuckGo", host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/$/, inner: parameter("uddg") },
  { name: "VK", host: /^(?:www\.|m\.)?vk\.com$/, path: /^\/away\.php$/, inner: parameter("to") },
  { name: "Steam", host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, inner: parameter("u", "url") },
  { name: "Mailchimp", host: /\.list-manage\.com$/, path: /^\/track\/click$/, inner: nothing },
  { name: "Sendgrid", host: /\.ct\.sendgrid\.net$/, inner: nothing },
];
