import { type ClientRequest, type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import type { Head, Trouble } from "../outside/exchange.ts";
import { isHtml } from "../outside/verdict.ts";
import { type Connector, openSocket, secured } from "./connect.ts";
import { proxyFor, proxyHeaders } from "./proxy.ts";
import { readBody, textOf } from "./read-body.ts";
import { publicTargets, type Resolver, resolvedBy, type Target } from "./resolve.ts";
import { troubleOf } from "./troubles.ts";

/** The way to the network. Tests put their own in its place. */
export interface Way {
  readonly resolve: Resolver;
  readonly connect: Connector;
  /** Certificates to trust beside those of the machine. */
  readonly ca?: readonly string[];
  /** Addresses that answer when anything outside does. */
  readonly landmarks: readonly string[];
  /** The variables that name proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Request {
  readonly url: string;
  readonly method: "HEAD" | "GET";
  readonly headers: Readonly<Record<string, string>>;
  /** Nothing is read of what is no page where only a page is wanted. */
  readonly reads: "page" | "all";
  /** The most that is read of it, unpacked. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
}

/** An answer. `text` is empty where none was wanted. */
export interface Reply {
  readonly head: Head;
  readonly text: string;
  readonly whole: boolean;
}

export const isReply = (answer: Reply | Trouble): answer is Reply => "head" in answer;

/** Asks once and follows nothing. Never throws: what goes wrong is what it gives. */
export async function askOnce(asked: Request, way: Way): Promise<Reply | Trouble> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), asked.milliseconds);
  const signal = AbortSignal.any([asked.signal, late.signal]);
  try {
    const socket = await connectionFor(asked, way, signal);
    return "code" in socket ? socket : await exchange(asked, socket, way, signal);
  } catch (error) {
    return troubleIn(error, asked, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** What an error means; one that we made because it took too long is told as that. */
const troubleIn = (error: unknown, { milliseconds }: Request, signal: AbortSignal): Trouble => {
  const seconds = Math.round(milliseconds / 1000);
  return signal.aborted ? { code: "no-answer", detail: String(seconds) } : troubleOf(error, seconds);
};

/** A connection over which the host of an address can be asked, directly or through a proxy. */
async function connectionFor(asked: Request, way: Way, signal: AbortSignal): Promise<Socket | Trouble> {
  const url = new URL(asked.url);
  const isSecure = url.protocol === "https:";
  const port = Number(url.port) || (isSecure ? 443 : 80);
  const targets = await publicTargets(url.hostname, way.resolve, signal);
  const proxy = proxyFor(asked.url, way.env);
  let socket: Socket | Trouble;
  if (!proxy) {
    if (!isTargets(targets)) return targets;
    socket = await openSocket(targets, port, way.connect, asked.milliseconds, signal);
  } else {
    // Behind a proxy names may be known to the proxy alone; one that is known here is judged here.
    if (!isTargets(targets) && targets.code !== "no-host" && targets.code !== "no-name-service") return targets;
    socket = await throughProxy(proxy, isSecure ? `${url.hostname}:${port}` : undefined, asked, way, signal);
  }
  if ("code" in socket) return socket;
  return isSecure ? await secured(socket, url.hostname, way.ca, asked.milliseconds, signal) : socket;
}

const isTargets = (found: readonly Target[] | Trouble): found is readonly Target[] => Array.isArray(found);

/** A connection to a proxy; with a tunnel to a host where one is wanted (CONNECT, RFC 9110 §9.3.6). */
async function throughProxy(
  proxy: URL,
  tunnelTo: string | undefined,
  asked: Request,
  way: Way,
  signal: AbortSignal,
): Promise<Socket | Trouble> {
  // The proxy is named by whoever started the program, not by the content: it may stand in the same house.
  const name = proxy.hostname.replace(/^\[(.*)\]$/, "$1");
  const targets = await resolvedBy(way.resolve, name, signal).catch(() => []);
  const isSecure = proxy.protocol === "https:";
  const port = Number(proxy.port) || (isSecure ? 443 : 80);
  const open = await openSocket(targets, port, way.connect, asked.milliseconds, signal);
  if ("code" in open) return { code: "offline" };
  const socket = isSecure ? await secured(open, proxy.hostname, way.ca, asked.milliseconds, signal) : open;
  if ("code" in socket) return { code: "offline" };
  if (!tunnelTo) return socket;
  return await new Promise((resolve) => {
    const tunnel = request({
      method: "CONNECT",
      path: tunnelTo,
      headers: { host: tunnelTo, ...proxyHeaders(proxy) },
      createConnection: () => socket,
      signal,
    });
    // Any good status makes a tunnel.
    const answered = ({ statusCode = 0 }: IncomingMessage): void => {
      const isOpen = statusCode >= 200 && statusCode < 300;
      if (!isOpen) socket.destroy();
      resolve(isOpen ? socket : { code: "proxy", detail: String(statusCode) });
    };
    tunnel.once("connect", answered);
    tunnel.once("response", answered);
    tunnel.once("error", (error) => resolve(troubleIn(error, asked, signal)));
    tunnel.end();
  });
}

/** Sends the question over a connection and reads the answer as far as it is wanted. */
async function exchange(asked: Request, socket: Socket, way: Way, signal: AbortSignal): Promise<Reply | Trouble> {
  const url = new URL(asked.url);
  const proxy = url.protocol === "http:" ? proxyFor(asked.url, way.env) : undefined;
  const question = request({
    method: asked.method,
    path: proxy ? asked.url : `${url.pathname}${url.search}`,
    headers: { host: url.host, ...asked.headers, connection: "close", ...(proxy ? proxyHeaders(proxy) : {}) },
    createConnection: () => socket,
  });
  const abort = () => question.destroy(new Error("late"));
  signal.addEventListener("abort", abort);
  const answer = await headOf(question).catch((error: unknown) => troubleIn(error, asked, signal));
  if ("code" in answer) {
    socket.destroy();
    return answer;
  }
  const head: Head = { status: answer.statusCode ?? 0, headers: headersOf(answer) };
  if (asked.method === "HEAD" || (asked.reads === "page" && !isHtml(head))) {
    socket.destroy();
    return { head, text: "", whole: false };
  }
  const body = await readBody(answer, asked.bytes);
  socket.destroy();
  return { head, text: textOf(body, head.headers["content-type"] ?? ""), whole: body.whole && head.status !== 206 };
}

const headOf = (question: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    question.once("response", (answer) => {
      answer.on("error", () => {}); // told by what was read
      resolve(answer);
    });
    question.on("error", reject);
    question.once("upgrade", (_answer, socket) => {
      socket.destroy();
      reject(Object.assign(new Error("upgrade"), { code: "HPE_UPGRADE" }));
    });
    question.end();
  });

/** Those that anything is decided by. */
const KEPT = [
  "location",
  "content-type",
  "content-length",
  "content-range",
  "retry-after",
  "set-cookie",
  "cf-mitigated",
  "x-amzn-waf-action",
] as const;

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = headers[name];
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, String(first).slice(0, 8000)]];
    }),
  );
