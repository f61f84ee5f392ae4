import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askAll } from "../src/network/ask-all.ts";
import { newClient } from "../src/network/client.ts";
import { keptText } from "../src/outside/kept.ts";
import { type Known, learn, wordOf } from "../src/outside/known.ts";
import { verdictOf } from "../src/outside/verdict.ts";
import { html, page, redirect, status } from "./neighbour/answers.ts";
import { type Answer, type Neighbour, startNeighbour } from "./neighbour/server.ts";

const HOSTS = 300;
const ADDRESSES = 5000;
const MANNERS = { pause: 20, perRequest: 10_000, perAddress: 30_000, patience: 1000 };

/** A page of a hundred kilobytes with a place in every line, as long documents on the web are. */
const long = html("A long document", "word ".repeat(3000)).replace("</p>", "<a id=x>and more words</a> ".repeat(3000));

const answer: Answer = (request, response) => {
  const { url = "" } = request;
  if (/robots\.txt$|no-such-page$/.test(url)) return status(404)(request, response);
  const number = Number(/\d+/.exec(url)?.[0] ?? 0);
  if (number % 50 === 1) return status(404)(request, response);
  if (number % 50 === 2) return redirect(301, `/moved/${number + 1}`)(request, response);
  if (number % 50 === 3 && url.startsWith("/a/")) return status(403)(request, response);
  return page(long)(request, response);
};

describe("five thousand addresses on three hundred hosts", () => {
  let neighbour: Neighbour;
  beforeAll(async () => {
    // An answer takes a moment, so that two that were asked for at once would be seen.
    neighbour = await startNeighbour(() => (request, response) => setTimeout(() => answer(request, response), 5));
  });
  afterAll(() => neighbour.close());

  it("are asked with manners and in bounded memory", async () => {
    const addresses = Array.from({ length: ADDRESSES }, (_, i) => `https://h${i % HOSTS}.neighbour.example/a/${i}`);
    const known = new Map<string, Known>();
    let most = 0;
    const watch = setInterval(() => {
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, heapUsed + arrayBuffers);
    }, 100);
    const before = process.memoryUsage().heapUsed;
    const stop = new AbortController();
    const began = performance.now();
    const { left, offline } = await askAll({
      client: newClient(neighbour.way, MANNERS, "Dateline/0 (test)", Date.now, stop.signal),
      isConnected: async () => true,
      addresses,
      until: Date.now() + 500_000,
      stop: () => stop.abort(),
      arrived: (arrival) => known.set(arrival.address, learn(undefined, verdictOf(arrival, Date.now()), Date.now())),
    });
    clearInterval(watch);
    const seconds = (performance.now() - began) / 1000;
    const { noticed } = neighbour;
    const shortest = Math.min(...noticed.pauses.values());
    console.log(
      `${ADDRESSES} addresses on ${HOSTS} hosts: ${noticed.requests.length} requests in ${seconds.toFixed(1)} s, ${noticed.atOnce.all} at once, ${noticed.atOnce.host} at a host, shortest pause ${shortest.toFixed(1)} ms, ${Math.round((most - before) / 2 ** 20)} MB`,
    );
    expect({ left, offline }).toEqual({ left: [], offline: false });
    expect(known.size).toBe(ADDRESSES);
    const count = (word: string) => [...known.values()].filter((entry) => wordOf(entry) === word).length;
    expect({ works: count("works"), moved: count("moved"), unchecked: count("unchecked") }).toEqual({
      works: 4700,
      moved: 100,
      unchecked: 200,
    });
    expect(noticed.atOnce.host).toBe(1);
    expect(noticed.atOnce.all).toBeLessThanOrEqual(8);
    // The pause counts from the end of an answer on our side, which the other side sees a moment earlier or later.
    expect(shortest).toBeGreaterThan(MANNERS.pause / 2);
    expect(most - before).toBeLessThan(400 * 2 ** 20);
    expect(keptText(known, new Set(), Date.now()).length).toBeLessThan(2 ** 20);
  });
});
