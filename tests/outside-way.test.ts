import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newProgress } from "../src/commands/progress.ts";
import { askOnce, isReply } from "../src/network/ask-once.ts";
import { publicTargets } from "../src/network/resolve.ts";
import type { Way } from "../src/network/way.ts";
import { html, page } from "./neighbour/answers.ts";
import { type Neighbour, startNeighbour } from "./neighbour/server.ts";
import { withBase } from "./support/read-folder.ts";

let neighbour: Neighbour;
beforeAll(async () => {
  neighbour = await startNeighbour(() => page(html("A page")), { addresses: { inner: ["10.0.0.7"] } });
});
afterAll(() => neighbour.close());

const ask = (url: string, way: Way) =>
  askOnce(
    {
      url,
      method: "GET",
      headers: {},
      reads: "page",
      bytes: 10_000,
      milliseconds: 3000,
      signal: new AbortController().signal,
    },
    way,
  );
const outcome = async (url: string, way: Way) => {
  const answer = await ask(url, way);
  return isReply(answer) ? answer.head.status : answer.code;
};

describe("the guard on the way", () => {
  test("judges the very address that the connection is made to: a name that changes its mind gains nothing", async () => {
    let asked = 0;
    const made: string[] = [];
    const way: Way = {
      ...neighbour.way,
      resolve: async () => [{ address: ["192.31.196.9", "127.0.0.1"][asked++] ?? "127.0.0.1", family: 4 }],
      connect: (target, port) => {
        made.push(target.address);
        return neighbour.way.connect(target, port);
      },
    };
    expect(await outcome("http://a.neighbour.example/", way)).toBe(200);
    expect(asked).toBe(1);
    expect(await outcome("http://a.neighbour.example/", way)).toBe("private-address");
    expect(made).toEqual(["192.31.196.9"]);
  });

  test.each([
    "127.0.0.1",
    "10.0.0.1",
    "169.254.169.254",
    "::1",
    "::ffff:7f00:1",
    "fd00::1",
    "64:ff9b::7f00:1",
    "0.0.0.0",
    "203.0.113.1",
  ])("makes no connection to %s, whatever name led there", async (address) => {
    const way: Way = {
      ...neighbour.way,
      resolve: async () => [{ address, family: address.includes(":") ? 6 : 4 }],
      connect: () => {
        throw new Error("a connection was made");
      },
    };
    expect(await outcome("https://a.neighbour.example/", way)).toBe("private-address");
    const literal = address.includes(":") ? `[${address}]` : address;
    expect(await outcome(`http://${literal}/`, way)).toBe("private-address");
    expect(await publicTargets("a.neighbour.example", way.resolve, AbortSignal.timeout(1000))).toMatchObject({
      code: "private-address",
    });
  });

  test("asks an address that is written as a number without looking up a name", async () => {
    const way: Way = { ...neighbour.way, resolve: () => Promise.reject(new Error("a name was looked up")) };
    expect(await outcome("http://192.31.196.7/", way)).toBe(200);
  });
});

describe("a proxy on the way", () => {
  let proxy: Server;
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  let way: Way;
  beforeAll(async () => {
    proxy = createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? ""}`);
      page(html("Through the proxy"))(request, response);
    });
    proxy.on("connection", (socket) => sockets.add(socket));
    proxy.on("connect", (request, socket, head) => {
      seen.push(`${request.method} ${request.url}`);
      if (request.url?.startsWith("closed")) {
        socket.end("HTTP/1.1 403 No\r\n\r\n");
        return;
      }
      const on = neighbour.way.connect({ address: "192.31.196.1", family: 4 }, 443);
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      on.write(head);
      on.on("error", () => socket.destroy());
      socket.on("error", () => on.destroy());
      on.pipe(socket).pipe(on);
    });
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const { port } = proxy.address() as AddressInfo;
    way = {
      ...neighbour.way,
      env: {
        http_proxy: `http://me:secret@proxy.home:3128`,
        https_proxy: "http://proxy.home:3128",
        no_proxy: "direct.neighbour.example",
      },
      // Behind a proxy only the proxy's own name is known, and it stands in the same house.
      resolve: async (host) => {
        if (host === "proxy.home") return [{ address: "10.0.0.9", family: 4 }];
        if (/^(?:inner|direct)\./.test(host)) return neighbour.way.resolve(host);
        throw Object.assign(new Error(), { code: "ENOTFOUND" });
      },
      connect: (target, wanted) =>
        target.address === "10.0.0.9" && wanted === 3128
          ? connect({ host: "127.0.0.1", port })
          : neighbour.way.connect(target, wanted),
    };
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });

  test("is asked for http: and gives a tunnel for https:, of which it sees nothing", async () => {
    expect(await outcome("http://a.neighbour.example/x?y", way)).toBe(200);
    expect(await outcome("https://a.neighbour.example/secret", way)).toBe(200);
    expect(seen.splice(0)).toEqual([
      "GET http://a.neighbour.example/x?y Basic bWU6c2VjcmV0",
      "CONNECT a.neighbour.example:443",
    ]);
  });

  test("is passed by where it is excepted, and never asked for what must not be asked", async () => {
    expect(await outcome("http://direct.neighbour.example/", way)).toBe(200);
    for (const url of ["http://inner.neighbour.example/", "http://127.0.0.1/", "https://localhost/", "http://[::1]/"])
      expect(await outcome(url, way), url).toBe("private-address");
    expect(seen.splice(0)).toEqual([]);
  });

  test("may be spoken to in secret, and then is looked at as closely as any other", async () => {
    const pem = (name: string) => readFileSync(join(import.meta.dirname, `neighbour/certificates/${name}.pem`));
    for (const [name, ends] of [
      ["right", 200],
      ["own", "offline"],
    ] as const) {
      const secret = createTlsServer({ cert: pem(name), key: pem(`${name}.key`) }, (socket) => {
        proxy.emit("connection", socket);
      });
      secret.on("tlsClientError", () => {});
      await new Promise<void>((done) => secret.listen(0, "127.0.0.1", done));
      const { port } = secret.address() as AddressInfo;
      const through: Way = {
        ...way,
        env: { http_proxy: "https://proxy.neighbour.example", https_proxy: "https://proxy.neighbour.example" },
        resolve: async () => [{ address: "10.0.0.10", family: 4 }],
        connect: (target, wanted) =>
          target.address === "10.0.0.10" && wanted === 443
            ? connect({ host: "127.0.0.1", port })
            : neighbour.way.connect(target, wanted),
      };
      const unknown = { ...through, resolve: (host: string) => (/^proxy/.test(host) ? through.resolve(host) : no()) };
      const no = () => Promise.reject(Object.assign(new Error(), { code: "ENOTFOUND" }));
      expect(await outcome("http://a.neighbour.example/", unknown)).toBe(ends);
      expect(await outcome("https://a.neighbour.example/", unknown)).toBe(ends);
      secret.close();
    }
    expect(seen.splice(0)).toEqual(["GET http://a.neighbour.example/ ", "CONNECT a.neighbour.example:443"]);
  });

  test("that refuses says nothing about the address, and one that is not there means that we are offline", async () => {
    expect(await outcome("https://closed.neighbour.example/", way)).toBe("proxy");
    const none = { ...way, env: { https_proxy: "http://gone.home:1" } };
    expect(await outcome("https://a.neighbour.example/", none)).toBe("offline");
  });
});

describe("Ctrl+C", () => {
  test("keeps what was learned", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-interrupt-"));
    const links = ["quick", "slow", "other"].map((host) => `[${host}](https://${host}.neighbour.example/a)`).join(" ");
    for (const [path, text] of Object.entries(withBase({ "en/pages/a.md": `# A\n\n${links}\n` }))) {
      mkdirSync(join(folder, "content", path, ".."), { recursive: true });
      writeFileSync(join(folder, "content", path), text);
    }
    const child: ChildProcess = spawn(process.execPath, [
      join(import.meta.dirname, "neighbour/interrupted-links.ts"),
      folder,
    ]);
    await new Promise<void>((done) => child.stdout?.once("data", () => done()));
    await sleep(2000);
    const ended = new Promise<number | null>((done) => child.once("exit", done));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    const { addresses } = JSON.parse(readFileSync(join(folder, ".dateline/links.json"), "utf8"));
    expect(Object.keys(addresses)).toEqual(["https://other.neighbour.example/a", "https://quick.neighbour.example/a"]);
    rmSync(folder, { recursive: true });
  });
});

describe("progress", () => {
  const shown = (isTTY: boolean, steps: number): string[] => {
    const written: string[] = [];
    const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    const progress = newProgress(steps, "Asking", stream);
    for (let i = 0; i < steps; i++) progress.step();
    progress.end();
    return written;
  };
  test("is a bar on a terminal, taken away in the end, and nothing at once elsewhere", () => {
    expect(shown(true, 4)[0]).toBe(`\rAsking ${"░".repeat(30)} 0/4`);
    expect(shown(true, 4).at(-1)).toBe("\r\u001b[K");
    expect(shown(false, 4)).toEqual([]);
    expect(shown(true, 0)).toEqual([]);
  });
});
