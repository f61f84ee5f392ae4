import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import type { Trouble } from "../outside/exchange.ts";
import { openSocket, secured } from "./connect.ts";
import { proxyFor, proxyHeaders } from "./proxy.ts";
import { publicTargets, resolvedBy, type Target } from "./resolve.ts";
import { troubleWithin } from "./troubles.ts";
import type { Way } from "./way.ts";

/** An address, and how long its host is given. */
interface Wanted {
  readonly url: string;
  readonly milliseconds: number;
}

/** A connection over which the host of an address can be asked, directly or through a proxy. */
export async function connectionFor(asked: Wanted, way: Way, signal: AbortSignal): Promise<Socket | Trouble> {
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
  asked: Wanted,
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
    tunnel.once("error", (error) => resolve(troubleWithin(error, asked.milliseconds, signal)));
    tunnel.end();
  });
}
