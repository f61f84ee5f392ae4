import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from "node:net";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import type { Way } from "../../src/network/way.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What the neighbour noticed of those who asked. */
export interface Noticed {
  /** Every request: "GET https://host/path". */
  readonly requests: string[];
  readonly agents: Set<string>;
  /** The most requests that were open at once, at one host and at all. */
  atOnce: { host: number; all: number };
  /** Milliseconds between the end of a request and the next to the same host, by host: the shortest. */
  readonly pauses: Map<string, number>;
  /** Addresses that a connection was made to. */
  readonly targets: Set<string>;
}

export interface Neighbour {
  readonly way: Way;
  readonly noticed: Noticed;
  readonly close: () => Promise<void>;
}

/** Names of the neighbour's hosts end so; each is whatever the tests make of it. */
export const DOMAIN = "neighbour.example";

/** Where all of them seem to stand: addresses of a network that swallows what is sent to it (RFC 7534), never asked. */
const SEEMING = "192.31.196.";

const pem = (name: string): string => readFileSync(join(import.meta.dirname, "certificates", `${name}.pem`), "utf8");

/** How hosts are to be found, where it is not as the others. */
export interface Names {
  /** Hosts and the addresses that their names have, instead of a public one. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
  /** Hosts without an address, and the code of the failure. */
  readonly missing?: Readonly<Record<string, string>>;
  /** Hosts where nobody listens. */
  readonly deaf?: readonly string[];
}

/** Certificates by the host that shows them; all others have the right one. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  expired: "expired",
  early: "early",
  other: "other",
  own: "own",
};

/** A server on the loopback range that is any number of hosts, and the way by which a client comes to it. */
export async function startNeighbour(answer: (host: string) => Answer, names: Names = {}): Promise<Neighbour> {
  const noticed: Noticed = {
    requests: [],
    agents: new Set(),
    atOnce: { host: 0, all: 0 },
    pauses: new Map(),
    targets: new Set(),
  };
  const open = new Map<string, number>();
  const ended = new Map<string, number>();
  const sockets = new Set<Socket>();
  let all = 0;
  const listener =
    (scheme: string): RequestListener =>
    (request, response) => {
      const host = request.headers.host ?? "";
      noticed.requests.push(`${request.method} ${scheme}://${host}${request.url}`);
      noticed.agents.add(request.headers["user-agent"] ?? "");
      const here = (open.get(host) ?? 0) + 1;
      const before = ended.get(host);
      if (before !== undefined)
        noticed.pauses.set(
          host,
          Math.min(noticed.pauses.get(host) ?? Number.POSITIVE_INFINITY, performance.now() - before),
        );
      open.set(host, here);
      all += 1;
      noticed.atOnce = { host: Math.max(noticed.atOnce.host, here), all: Math.max(noticed.atOnce.all, all) };
      response.on("close", () => {
        open.set(host, (open.get(host) ?? 1) - 1);
        ended.set(host, performance.now());
        all -= 1;
      });
      response.on("error", () => {});
      answer(host.replace(/:\d+$/, "").replace(`.${DOMAIN}`, ""))(request, response);
    };
  const contexts = new Map(
    Object.values(CERTIFICATES).map((name) => [
      name,
      createSecureContext({ cert: pem(name), key: pem(`${name}.key`) }),
    ]),
  );
  const plain = createServer(listener("http"));
  const secure = createSecureServer(
    {
      cert: pem("right"),
      key: pem("right.key"),
      SNICallback: (name, done) => done(null, contexts.get(CERTIFICATES[name.split(".")[0] ?? ""] ?? "")),
    },
    listener("https"),
  );
  // A port at which nobody listens: taken once, and given up.
  const closed = createTcpServer();
  const ports = await Promise.all([plain, secure, closed].map(listening));
  const [plainPort = 0, securePort = 0, closedPort = 0] = ports;
  await new Promise((done) => closed.close(done));
  for (const server of [plain, secure] as Server[]) {
    server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => sockets.delete(socket));
    });
    server.on("tlsClientError", () => {});
    server.keepAliveTimeout = 1;
  }

  const seen = new Map<string, string>();
  const way: Way = {
    env: {},
    landmarks: [`https://landmark.${DOMAIN}/`],
    ca: [pem("authority")],
    resolve: async (host) => {
      const label = host.replace(`.${DOMAIN}`, "");
      const missing = names.missing?.[label];
      if (missing) throw Object.assign(new Error(missing), { code: missing });
      const given = names.addresses?.[label];
      if (given) return given.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
      const address = `${SEEMING}${names.deaf?.includes(label) ? 254 : 1 + (seen.size % 200)}`;
      seen.set(host, address);
      return [{ address, family: 4 }];
    },
    connect: ({ address }, port) => {
      noticed.targets.add(address);
      if (!address.startsWith(SEEMING)) throw new Error(`A connection to ${address} was asked for.`);
      const real = address === `${SEEMING}254` ? closedPort : port === 443 ? securePort : plainPort;
      return connect({ host: "127.0.0.1", port: real });
    },
  };
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
  };
  return { way, noticed, close };
}

const listening = (server: {
  listen: (port: number, host: string, done: () => void) => unknown;
  address: () => unknown;
}) =>
  new Promise<number>((done) => {
    server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port));
  });
