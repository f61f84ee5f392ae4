import { type ClientRequest, type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import type { Head, Trouble } from "../outside/exchange.ts";
import { type Connector, openSocket, secured } from "./connect.ts";
import { proxyFor, proxyHeaders } from "./proxy.ts";
import { readBody, textOf } from "./read-body.ts";
import { publicTargets, type Resolver, type Target } from "./resolve.ts";
import { troubleOf } from "./troubles.ts";

/** The way to the network. Tests put their own in its place. */
export interface Way {
  readonly resolve: Resolver;
  readonly connect: Connector;
  /** Certificates to trust beside those of the machine. */
  readonly ca?: readonly string[];
  /** The variables that name proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Request {
  readonly url: string;
  readonly method: "HEAD" | "GET";
  readonly headers: Readonly<Record<string, string>>;
  /** The most that is read of an answer, unpacked. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
}

/** An answer. `text` is empty where none was asked for. */
export interface Reply {
  readonly head: Head;
  readonly text: string;
  readonly whole: boolean;
}

export const isReply = (answer: Reply | Trouble): answer is Reply => "head" in answer;

/** Asks once and follows nothing. Never throws: what goes wrong is what it gives. */
export async function askOnce(asked: Request, way: Way): Promise<Reply | Trouble> {
  const stop = new AbortController();
  const seconds = Math.round(asked.milliseconds / 1000);
  const timer = setTimeout(() => stop.abort(), asked.milliseconds);
  const end = () => stop.abort();
  if (asked.signal.aborted) end();
  asked.signal.addEventListener("abort", end);
  const late = new Promise<Trouble>((resolve) => {
    stop.signal.addEventListener("abort", () => resolve({ code: "no-answer", detail: String(seconds) }));
  });
  try {
    const socket = await Promise.race([connectionFor(asked.url, way, seconds, stop.signal), late]);
    if ("code" in socket) return socket;
    return await exchange(asked, socket, way, seconds, stop.signal);
  } catch (error) {
    return troubleOf(error, seconds);
  } finally {
    clearTimeout(timer);
    asked.signal.removeEventListener("abort", end);
    stop.abort();
  }
}

/** A connection over which the host of an address can be asked, directly or through a proxy. */
async function connectionFor(
  address: string,
  way: Way,
  seconds: number,
  signal: AbortSignal,
): Promise<Socket | Trouble> {
  const url = new URL(address);
  const isSecure = url.protocol === "https:";
  const port = Number(url.port) || (isSecure ? 443 : 80);
  const targets = await publicTargets(url.hostname, way.resolve);
  const proxy = proxyFor(address, way.env);
  let socket: Socket | Trouble;
  if (!proxy) {
    if (!isTargets(targets)) return targets;
    socket = await openSocket(targets, port, way.connect, seconds, signal);
  } else {
    // Behind a proxy names may be known to the proxy alone; one that is known here is judged here.
    if (!isTargets(targets) && targets.code !== "no-host" && targets.code !== "no-name-service") return targets;
    socket = await throughProxy(proxy, isSecure ? `${url.hostname}:${port}` : undefined, way, seconds, signal);
  }
  if ("code" in socket) return socket;
  return isSecure ? await secured(socket, url.hostname, way.ca, seconds, signal) : socket;
}

const isTargets = (found: readonly Target[] | Trouble): found is readonly Target[] => Array.isArray(found);

/** A connection to a proxy; with a tunnel to a host where one is wanted (CONNECT, RFC 9110 §9.3.6). */
async function throughProxy(
  proxy: URL,
  tunnelTo: string | undefined,
  way: Way,
  seconds: number,
  signal: AbortSignal,
): Promise<Socket | Trouble> {
  // The proxy is named by whoever started the program, not by the content: it may stand in the same house.
  const targets = await way.resolve(proxy.hostname.replace(/^\[(.*)\]$/, "$1")).catch(() => []);
  const socket = await openSocket(targets, Number(proxy.port) || 80, way.connect, seconds, signal);
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
    tunnel.once("connect", ({ statusCode = 0 }) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      resolve({ code: "odd-answer", detail: `proxy ${statusCode}` });
    });
    tunnel.once("response", ({ statusCode = 0 }) => {
      socket.destroy();
      resolve({ code: "odd-answer", detail: `proxy ${statusCode}` });
    });
    tunnel.once("error", (error) => resolve(troubleOf(error, seconds)));
    tunnel.end();
  });
}

/** Sends the question over a connection and reads the answer as far as it is wanted. */
async function exchange(
  asked: Request,
  socket: Socket,
  way: Way,
  seconds: number,
  signal: AbortSignal,
): Promise<Reply | Trouble> {
  const url = new URL(asked.url);
  const proxy = url.protocol === "http:" ? proxyFor(asked.url, way.env) : undefined;
  const late: Trouble = { code: "no-answer", detail: String(seconds) };
  const question = request({
    method: asked.method,
    path: proxy ? asked.url : `${url.pathname}${url.search}`,
    headers: { host: url.host, ...asked.headers, connection: "close", ...(proxy ? proxyHeaders(proxy) : {}) },
    createConnection: () => socket,
  });
  const abort = () => question.destroy(new Error("late"));
  signal.addEventListener("abort", abort);
  const answer = await headOf(question).catch((error: unknown) => (signal.aborted ? late : troubleOf(error, seconds)));
  if ("code" in answer) {
    socket.destroy();
    return answer;
  }
  const head: Head = { status: answer.statusCode ?? 0, headers: headersOf(answer) };
  const isText = /html|xml|json|^text\/plain/i.test(head.headers["content-type"] ?? "");
  if (asked.method === "HEAD" || asked.bytes === 0 || !isText) {
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
