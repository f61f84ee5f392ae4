import { type ClientRequest, type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import type { Head, Trouble } from "../outside/exchange.ts";
import { isHtml } from "../outside/verdict.ts";
import { connectionFor } from "./connection-for.ts";
import { proxyFor, proxyHeaders } from "./proxy.ts";
import { readBody, textOf } from "./read-body.ts";
import { troubleWithin } from "./troubles.ts";
import type { Way } from "./way.ts";

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
    return troubleWithin(error, asked.milliseconds, signal);
  } finally {
    clearTimeout(timer);
  }
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
  const answer = await headOf(question).catch((error: unknown) => troubleWithin(error, asked.milliseconds, signal));
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
