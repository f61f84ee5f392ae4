import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAll } from "../src/network/ask-all.ts";
import { newClient } from "../src/network/client.ts";
import type { Arrival } from "../src/outside/exchange.ts";
import { verdictOf } from "../src/outside/verdict.ts";
import { answerOf, CASES, NAMES } from "./neighbour/cases.ts";
import { type Neighbour, startNeighbour } from "./neighbour/server.ts";

const HASTY = { pause: 1, perRequest: 1500, perAddress: 6000, patience: 1000 };
const AGENT = "Dateline/0 (test)";

describe("the bad neighbour", () => {
  let neighbour: Neighbour;
  const arrivals = new Map<string, Arrival>();
  let took = 0;
  let memory = 0;
  beforeAll(async () => {
    neighbour = await startNeighbour(answerOf, NAMES);
    const began = performance.now();
    const stop = new AbortController();
    const watch = setInterval(() => {
      memory = Math.max(memory, process.memoryUsage().arrayBuffers);
    }, 20);
    await askAll({
      client: newClient(neighbour.way, HASTY, AGENT, Date.now, stop.signal),
      isConnected: async () => true,
      addresses: CASES.map(({ address }) => address),
      until: Date.now() + 50_000,
      stop: () => stop.abort(),
      arrived: (arrival) => arrivals.set(arrival.address, arrival),
    });
    clearInterval(watch);
    took = performance.now() - began;
  });
  afterAll(() => neighbour.close());

  test.each(CASES)("$host: $does – $says", ({ address, says, to }) => {
    const arrival = arrivals.get(address);
    if (!arrival) throw new Error("it was not asked");
    const { word, reason, doubts, to: moved } = verdictOf(arrival, Date.now());
    const why = word === "works" || word === "moved" ? doubts.map(({ code }) => code) : [reason.code];
    expect([word, ...why].join(" ")).toBe(says);
    if (to) expect(moved).toBe(to);
  });

  test("is asked one thing at a time at each host, a few at once at all, by somebody who says who they are", () => {
    expect(neighbour.noticed.atOnce.host).toBe(1);
    expect(neighbour.noticed.atOnce.all).toBeGreaterThan(1);
    expect(neighbour.noticed.atOnce.all).toBeLessThanOrEqual(8);
    expect([...neighbour.noticed.agents]).toEqual([AGENT]);
  });

  test("is asked for robots.txt once a host, and never where it must not be", () => {
    const robots = neighbour.noticed.requests.filter((request) => request.endsWith("/robots.txt"));
    expect(new Set(robots).size).toBe(robots.length);
    const { requests } = neighbour.noticed;
    expect(
      requests.filter((request) => /\/\/(?:inner|inner-six|rebinds|cloud|10\.|127\.|169\.)/.test(request)),
    ).toEqual([]);
    expect(requests.filter((request) => request.includes("//robots.neighbour.example/talks"))).toEqual([]);
    expect([...neighbour.noticed.targets].filter((target) => !target.startsWith("192.31.196."))).toEqual([]);
  });

  test("costs a bounded time and a bounded memory", () => {
    expect(took).toBeLessThan(40_000);
    expect(memory).toBeLessThan(400 * 1024 * 1024);
  });

  test("is told of in words that hold what a person needs", async () => {
    const { reasonWords } = await import("../src/outside/reason-words.ts");
    const reasonOf = (host: string) => {
      const found = [...arrivals.values()].find(
        ({ address }) => new URL(address).hostname === `${host}.neighbour.example`,
      );
      return found && reasonWords(verdictOf(found, Date.now()).reason);
    };
    expect(reasonOf("expired")?.en).toContain("expired on 28 March 2008");
    expect(reasonOf("expired")?.fr).toContain("a expiré le 28 mars 2008");
    expect(reasonOf("other")?.en).toContain("elsewhere.example, www.elsewhere.example");
    expect(reasonOf("nobody")?.en).toBe("there is no host nobody.neighbour.example");
    expect(reasonOf("often-date")?.en).toMatch(/until \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
  });
});
