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

/** The first of some addresses that takes the connection. */
export async function openSocket(
  targets: readonly Target[],
  port: number,
  connector: Connector,
  seconds: number,
  signal: AbortSignal,
): Promise<Socket | Trouble> {
  let trouble: Trouble = { code: "no-answer", detail: String(seconds) };
  for (const target of targets.slice(0, TRIED)) {
    if (signal.aborted) break;
    const socket = connector(target, port);
    try {
      await opened(socket, "connect", signal);
      return socket;
    } catch (error) {
      socket.destroy();
      if (!signal.aborted) trouble = troubleOf(error, seconds);
    }
  }
  return trouble;
}

/**
 * Encrypts a connection and looks at the certificate before anything is sent.
 * @param ca certificates to trust beside those of the machine @param host as a URL has it
 */
export async function secured(
  socket: Socket,
  host: string,
  ca: readonly string[] | undefined,
  seconds: number,
  signal: AbortSignal,
): Promise<TLSSocket | Trouble> {
  const name = host.replace(/^\[(.*)\]$/, "$1");
  // Unauthorised ones are let in as far as here, to learn what is wrong with them, and no further.
  const secure = connectTls({
    socket,
    host: name,
    ...(isIP(name) ? {} : { servername: name }),
    rejectUnauthorized: false,
    ALPNProtocols: ["http/1.1"],
    ...(ca ? { ca: [...ca] } : {}),
  });
  try {
    await opened(secure, "secureConnect", signal);
  } catch (error) {
    secure.destroy();
    return signal.aborted ? { code: "no-answer", detail: String(seconds) } : troubleOf(error, seconds);
  }
  if (secure.authorized) return secure;
  const trouble = certificateTrouble(String(secure.authorizationError), secure.getPeerCertificate());
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
