import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import type { Trouble } from "../outside/exchange.ts";
import type { Target } from "./resolve.ts";
import { certificateTrouble, troubleOf } from "./troubles.ts";

/** Opens a connection to an address that has been judged, and to nothing else. */
export type Connector = (target: Target, port: number) => Socket;

export const systemConnector: Connector = ({ address, family }, port) => connectTcp({ host: address, family, port });

/** How many addresses of a host are tried. */
const TRIED = 3;

/**
 * The first of some addresses that takes the connection, each given its share of the time; else what the first of them
 * did that this machine has a way to.
 */
export async function openSocket(
  targets: readonly Target[],
  port: number,
  connector: Connector,
  milliseconds: number,
  signal: AbortSignal,
): Promise<Socket | Trouble> {
  const seconds = Math.round(milliseconds / 1000);
  const tried = targets.slice(0, TRIED);
  const troubles: Trouble[] = [];
  for (const target of tried) {
    if (signal.aborted) break;
    const socket = connector(target, port);
    const share = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(milliseconds / tried.length))]);
    try {
      await opened(socket, "connect", share);
      return socket;
    } catch (error) {
      socket.destroy();
      troubles.push(share.aborted ? noAnswer(seconds) : hasNoWay(target, error) ? NO_WAY : troubleOf(error, seconds));
    }
  }
  return troubles.find(({ code }) => code !== "offline") ?? troubles[0] ?? noAnswer(seconds);
}

const noAnswer = (seconds: number): Trouble => ({ code: "no-answer", detail: String(seconds) });
const NO_WAY: Trouble = { code: "offline" };

/** Many machines have addresses of IPv6 and no way to the others: that says nothing about who was to be reached. */
const hasNoWay = ({ family }: Target, error: unknown): boolean =>
  family === 6 && (error as NodeJS.ErrnoException).code === "EHOSTUNREACH";

/**
 * Encrypts a connection and looks at the certificate before anything is sent.
 * @param ca certificates to trust beside those of the machine @param host as a URL has it
 */
export async function secured(
  socket: Socket,
  host: string,
  ca: readonly string[] | undefined,
  milliseconds: number,
  signal: AbortSignal,
): Promise<TLSSocket | Trouble> {
  const seconds = Math.round(milliseconds / 1000);
  const name = host.replace(/^\[(.*)\]$/, "$1");
  // Unauthorised ones are let in as far as here, to learn what is wrong with them, and no further.
  const secure = connectTls({
    socket,
    host: name,
    ...(isIP(name) ? {} : { servername: name.replace(/\.$/, "") }), // RFC 6066 §3: without a dot behind
    rejectUnauthorized: false,
    ALPNProtocols: ["http/1.1"],
    ...(ca ? { ca: [...ca] } : {}),
  });
  try {
    await opened(secure, "secureConnect", signal);
  } catch (error) {
    secure.destroy();
    return signal.aborted ? noAnswer(seconds) : troubleOf(error, seconds);
  }
  if (secure.authorized) return secure;
  const trouble = certificateTrouble(String(secure.authorizationError), secure.getPeerCertificate(), Date.now());
  secure.destroy();
  return trouble;
}

const opened = (socket: Socket, event: "connect" | "secureConnect", signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const abort = () => done(new Error("aborted"));
    const closed = () => done(Object.assign(new Error("closed"), { code: "ECONNRESET" }));
    const done = (error?: Error) => {
      signal.removeEventListener("abort", abort);
      socket.off("close", closed);
      socket.off("error", done);
      if (!error) return resolve();
      socket.on("error", () => {}); // what comes behind the first error says no more
      reject(error);
    };
    if (signal.aborted) return done(new Error("aborted"));
    signal.addEventListener("abort", abort);
    socket.once("close", closed);
    socket.once("error", done);
    socket.once(event, () => done());
  });
