import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueAt, isDue, type Known, learn, wordOf } from "../src/outside/known.ts";
import { movedTo, nextHop } from "../src/outside/redirect.ts";
import { retryAfter } from "../src/outside/retry-after.ts";
import { readRobots } from "../src/outside/robots.ts";
import { newTurns } from "../src/outside/turns.ts";
import type { Verdict } from "../src/outside/verdict-types.ts";

const NOW = Date.parse("2008-03-28T12:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const works: Verdict = { word: "works", reason: { code: "answers" }, doubts: [] };
const missing: Verdict = { word: "broken", reason: { code: "not-found" }, doubts: [] };
const fault: Verdict = { word: "broken", reason: { code: "server-fault", detail: "500" }, doubts: [] };
const closed: Verdict = { word: "unchecked", reason: { code: "forbidden", detail: "403" }, doubts: [] };

describe("a link that fails", () => {
  /** The word after each of these answers, so many hours apart. */
  const words = (...steps: readonly [hours: number, verdict: Verdict][]): string[] => {
    let known: Known | undefined;
    let now = NOW;
    return steps.map(([hours, verdict]) => {
      now += hours * HOUR;
      known = learn(known, verdict, now);
      return wordOf(known);
    });
  };

  test("is called broken only when it fails again some time later", () => {
    expect(words([0, missing])).toEqual(["unchecked"]);
    expect(words([0, missing], [0.5, missing])).toEqual(["unchecked", "unchecked"]);
    expect(words([0, missing], [1, missing])).toEqual(["unchecked", "broken"]);
  });

  test("gets another day where such faults pass", () => {
    expect(words([0, fault], [2, fault], [18, fault])).toEqual(["unchecked", "unchecked", "broken"]);
  });

  test("is not held back for years by a clock that was wrong", () => {
    const ahead = learn(undefined, missing, NOW + 3000 * DAY);
    const now = learn(ahead, missing, NOW);
    expect(now.failing).toBe(NOW);
    expect(wordOf(learn(now, missing, NOW + 2 * HOUR))).toBe("broken");
    const shy = learn(undefined, closed, NOW + 3000 * DAY, { notBefore: NOW + 3007 * DAY });
    expect(isDue(shy, [], NOW)).toBe(true);
  });

  test("begins anew once it worked, and not because it could not be checked", () => {
    expect(words([0, missing], [2, works], [2, missing])).toEqual(["unchecked", "works", "unchecked"]);
    expect(words([0, missing], [2, closed], [2, missing])).toEqual(["unchecked", "unchecked", "broken"]);
  });

  test("is asked again sooner than one that works", () => {
    const due = (verdict: Verdict, before?: Known) => dueAt(learn(before, verdict, NOW)) - NOW;
    expect(due(works)).toBe(6 * DAY);
    expect(due(missing)).toBe(HOUR);
    expect(due(fault)).toBe(20 * HOUR);
    expect(due(missing, learn(undefined, missing, NOW - 2 * HOUR))).toBe(DAY);
    expect(due(closed)).toBe(6 * DAY);
    expect(due({ ...works, doubts: [{ code: "home" }] })).toBe(DAY);
    for (const code of ["busy", "no-name-service", "offline", "time-up"] as const)
      expect(due({ word: "unchecked", reason: { code }, doubts: [] }), code).toBe(HOUR);
  });

  test("is not asked before the server wants it, and at once for a fragment that nobody looked for", () => {
    const known = learn(undefined, works, NOW, { notBefore: NOW + 7 * DAY, fragments: { a: "there" } });
    expect(isDue(known, [], NOW + 6.5 * DAY)).toBe(false);
    expect(isDue(known, [], NOW + 7 * DAY)).toBe(true);
    expect(isDue(known, ["a"], NOW)).toBe(false);
    expect(isDue(known, ["a", "b"], NOW)).toBe(true);
    expect(isDue(undefined, [], NOW)).toBe(true);
  });
});

describe("redirects", () => {
  const hop = (location: string, url = "https://a.example/x", headers = {}) =>
    nextHop(url, { status: 301, headers: { location, ...headers } }, []);

  test.each([
    ["/y", "https://a.example/y"],
    ["y?z#w", "https://a.example/y?z"],
    ["//b.example", "https://b.example/"],
    ["HTTP://B.example/é", "http://b.example/%C3%A9"],
    ["/caf\u00c3\u00a9", "https://a.example/caf%C3%A9"],
  ])("%s leads to %s", (location, to) => {
    expect(hop(location)).toMatchObject({ to });
  });

  test.each([
    ["http://127.0.0.1/", "private-address"],
    ["http://169.254.169.254/latest/", "private-address"],
    ["http://[::1]:9/", "port"],
    ["//10.0.0.1/", "private-address"],
    ["ftp://b.example/", "redirect-nowhere"],
    ["javascript:alert(1)", "redirect-nowhere"],
    ["data:text/html,x", "redirect-nowhere"],
    ["http://", "redirect-nowhere"],
    ["https://name:secret@b.example/", "credentials"],
    ["https://a.example/x", "redirect-loop"],
  ])("%s leads nowhere: %s", (location, code) => {
    expect(hop(location)).toMatchObject({ code });
  });

  test("that go round may only want a cookie back", () => {
    expect(hop("/x", undefined, { "set-cookie": "a=b" })).toEqual({ code: "cookies" });
  });

  test("end after twenty", () => {
    const hops = Array.from({ length: 20 }, (_, i) => ({
      from: `https://a.example/${i}`,
      status: 302,
      to: `https://a.example/${i + 1}`,
    }));
    expect(nextHop("https://a.example/20", { status: 302, headers: { location: "/21" } }, hops)).toMatchObject({
      code: "redirect-many",
    });
    expect(nextHop("https://a.example/19", { status: 302, headers: { location: "/20" } }, hops.slice(1))).toMatchObject(
      { to: "https://a.example/20" },
    );
  });

  const step = (from: string, status: number, to: string) => ({
    from: `https://a.example${from}`,
    status,
    to: `https://a.example${to}`,
  });
  test("move an address as far as they lead for good", () => {
    expect(movedTo([])).toBeUndefined();
    expect(movedTo([step("/a", 302, "/b")])).toBeUndefined();
    expect(movedTo([step("/a", 301, "/b"), step("/b", 308, "/c"), step("/c", 302, "/d")])).toBe("https://a.example/c");
  });

  test("to a language are a choice that another reader would not get", () => {
    expect(movedTo([step("/", 301, "/en/")])).toBeUndefined();
    expect(movedTo([step("/a/b", 301, "/fr-CH/a/b")])).toBeUndefined();
    expect(movedTo([step("/a", 301, "/ab/c")])).toBe("https://a.example/ab/c");
    const named = { from: "https://www.a.example/x", status: 301, to: "https://fr.a.example/x" };
    expect(movedTo([named])).toBeUndefined();
    expect(movedTo([{ ...named, from: "https://a.example/x" }])).toBeUndefined();
    expect(movedTo([{ ...named, from: "https://it.a.example/x", to: "https://a.example/x" }])).toBe(
      "https://a.example/x",
    );
  });

  test("from one name of a home page to another move nothing", () => {
    for (const to of ["/index.html", "/en/home", "/default.aspx"])
      expect(movedTo([step("/", 301, to)]), to).toBeUndefined();
    expect(movedTo([{ from: "http://a.example/", status: 301, to: "https://a.example/" }])).toBe("https://a.example/");
    expect(movedTo([{ from: "https://a.example/", status: 301, to: "https://b.example/" }])).toBe("https://b.example/");
  });

  test("to an address of this visit alone are none that can be kept", () => {
    expect(movedTo([step("/a", 301, "/b;jsessionid=0A1B")])).toBeUndefined();
    expect(movedTo([step("/a", 301, "/b?PHPSESSID=0a1b")])).toBeUndefined();
  });
});

describe("Retry-After", () => {
  test.each([
    ["120", NOW + 120_000],
    ["Fri, 28 Mar 2008 12:05:00 GMT", NOW + 300_000],
    ["Friday, 28-Mar-08 12:05:00 GMT", NOW + 300_000],
    ["Fri Mar 28 12:05:00 2008", NOW + 300_000],
    ["Fri, 28 Mar 2008 11:00:00 GMT", NOW],
    ["0", NOW],
    ["99999999", NOW + 7 * DAY],
    ["Tue, 28 Mar 2028 12:00:00 GMT", NOW + 7 * DAY],
    ["", undefined],
    ["soon", undefined],
    ["-5", undefined],
    ["2008", NOW + 2_008_000],
    [undefined, undefined],
  ])("%s", (value, moment) => {
    expect(retryAfter(value, NOW)).toBe(moment);
  });
});

describe("robots.txt", () => {
  const text = `# hello
User-agent: *
Disallow: /private/
Allow: /private/open
Crawl-delay: 2

User-agent: Other
User-agent: Dateline
Disallow: /*.pdf$
Disallow: /a*b*c
Crawl-delay: 0.5
`;
  test("is read for this robot, or for all", () => {
    const own = readRobots(text, "dateline");
    expect(own.delay).toBe(500);
    expect([
      own.allows("/private/x"),
      own.allows("/a.pdf"),
      own.allows("/a.pdf?x"),
      own.allows("/axxbyyc"),
      own.allows("/axxb"),
    ]).toEqual([true, false, true, false, true]);
    const all = readRobots(text, "someone");
    expect([all.delay, all.allows("/private/x"), all.allows("/private/open/y"), all.allows("/")]).toEqual([
      2000,
      false,
      true,
      true,
    ]);
  });

  test("is held against an address however either is escaped", () => {
    const robots = readRobots(
      "User-agent: Dateline\nDisallow: /é/\nDisallow: /%c3%a0\nDisallow: /%7Eme\nDisallow: /a%2Fb",
      "dateline",
    );
    const paths = ["/%C3%A9/x", "/%c3%a9/x", "/%C3%A0", "/~me/x", "/a%2fb", "/a/b", "/e/"];
    expect(paths.map(robots.allows)).toEqual([false, false, false, false, false, true, true]);
  });

  test("that says nothing forbids nothing", () => {
    for (const empty of ["", "User-agent: *\nDisallow:", "<html>", "Disallow: /"])
      expect(readRobots(empty, "dateline").allows("/x")).toBe(true);
    expect(readRobots("User-agent: *\nCrawl-delay: x", "dateline").delay).toBe(0);
  });

  test("is kept to, however long it wants us to wait", () => {
    expect(readRobots("User-agent: *\nCrawl-delay: 120", "dateline").delay).toBe(120_000);
    expect(readRobots("User-agent: *\nCrawl-delay: 1e9", "dateline").delay).toBe(DAY);
  });

  test("costs little, whatever it holds", () => {
    const stars = `User-agent: *\nDisallow: /${"*a".repeat(900)}$`;
    const began = performance.now();
    readRobots(stars.repeat(200), "dateline").allows(`/${"a".repeat(2000)}b`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("turns", () => {
  test("let a host answer one thing at a time, with pauses", () => {
    const turns = newTurns();
    expect(turns.wait("a", 0)).toBe(0);
    turns.begin("a");
    expect(turns.wait("a", 5)).toBeUndefined();
    expect(turns.wait("b", 5)).toBe(0);
    expect(() => turns.begin("a")).toThrow();
    turns.end("a", 10, 500);
    expect(turns.wait("a", 100)).toBe(410);
    turns.begin("b");
    turns.end("b", 10, 500, 9000);
    expect(turns.wait("b", 100)).toBe(8900);
  });

  test("whatever the order, are never given twice at once", () => {
    const step = fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(50));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const turns = newTurns();
        const asked = new Map<string, number>();
        const ended = new Map<string, number>();
        let now = 0;
        for (const [host, passed] of steps) {
          now += passed;
          if (asked.has(host)) {
            turns.end(host, now, 20);
            asked.delete(host);
            ended.set(host, now);
          } else if (turns.wait(host, now) === 0) {
            expect(now - (ended.get(host) ?? -20)).toBeGreaterThanOrEqual(20);
            turns.begin(host);
            asked.set(host, now);
          }
        }
      }),
    );
  });
});
