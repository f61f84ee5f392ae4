import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyIn } from "../src/network/archive.ts";
import { proxyFor, proxyHeaders, unknownProxy } from "../src/network/proxy.ts";
import { keptText, readKept } from "../src/outside/kept.ts";
import { type Known, learn } from "../src/outside/known.ts";
import { addressesIn, ticketText } from "../src/outside/ticket.ts";
import { DOUBTS, FAULTS, OBSTACLES } from "../src/outside/verdict-types.ts";
import type { Place } from "../src/outside/written-links.ts";

const NOW = Date.parse("2008-03-28T12:00Z");
const HOUR = 3_600_000;
const works: Known = { word: "works", reason: { code: "answers" }, doubts: [], asked: NOW };
const broken: Known = {
  word: "broken",
  reason: { code: "not-found" },
  doubts: [],
  asked: NOW,
  failing: NOW - 2 * HOUR,
};
const once: Known = { ...broken, failing: NOW };
const shy: Known = { word: "unchecked", reason: { code: "forbidden", detail: "403" }, doubts: [], asked: NOW };

describe("what is kept", () => {
  test("is read as it was written", () => {
    const moment = fc.integer({ min: 1, max: 2 ** 42 });
    const text = fc.string({ maxLength: 20, unit: "binary" });
    const entry: fc.Arbitrary<Known> = fc.record(
      {
        word: fc.constantFrom("works", "broken", "unchecked"),
        reason: fc.record(
          { code: fc.constantFrom("answers", ...FAULTS, ...OBSTACLES), detail: text },
          { requiredKeys: ["code"] },
        ),
        doubts: fc.array(fc.record({ code: fc.constantFrom(...DOUBTS), detail: text }, { requiredKeys: ["code"] }), {
          maxLength: 2,
        }),
        asked: moment,
        failing: moment,
        notBefore: moment,
        fragments: fc.dictionary(
          fc.string({ minLength: 1, maxLength: 5 }).filter((key) => key !== "__proto__"),
          fc.constantFrom("there", "missing", "unsure"),
          { maxKeys: 3, noNullPrototype: true },
        ),
        archive: fc.constantFrom(
          { asked: 5 },
          { asked: 5, copy: { address: "https://web.archive.org/web/2008/x", date: "2008-03-28" } },
        ),
      },
      { requiredKeys: ["word", "reason", "doubts", "asked"], noNullPrototype: true },
    );
    const all = fc.dictionary(fc.webUrl(), entry, { maxKeys: 5 });
    fc.assert(
      fc.property(all, (entries) => {
        const known = new Map(Object.entries(entries));
        expect(readKept(keptText(known, new Set(known.keys()), 2 ** 42))).toEqual(known);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "",
    "null",
    "[]",
    "{}",
    '{"dateline-links":2,"addresses":{}}',
    '{"dateline-links":1}',
    '{"dateline-links":1,"addresses":[]}',
    "not json",
  ])("is none in %j", (text) => {
    expect(readKept(text)).toBeUndefined();
  });

  test.each([
    ['"javascript:alert(1)":', works],
    ['"https://a.example/":', { ...works, word: "fine" }],
    ['"https://a.example/":', { ...works, reason: { code: "nonsense" } }],
    ['"https://a.example/":', { ...works, asked: "yesterday" }],
    ['"https://a.example/":', { ...works, word: "moved", to: "javascript:alert(1)" }],
    ['"https://a.example/":', null],
  ])("is left out where it was tampered with: %s %j", (key, entry) => {
    expect(readKept(`{"dateline-links":1,"addresses":{${key}${JSON.stringify(entry)}}}`)).toEqual(new Map());
  });

  test("holds moments that are none for none", () => {
    for (const moment of [8.64e15 + 1, 2 ** 53 - 1, -1, 1.5]) {
      const entry = { ...broken, failing: moment, notBefore: moment };
      const text = JSON.stringify({ "dateline-links": 1, addresses: { "https://a.example/": entry } });
      expect(readKept(text)?.get("https://a.example/")).toEqual({ ...broken, failing: undefined });
      expect(readKept(text.replace(/"asked":\d+/, `"asked":${moment}`))?.size).toBe(0);
    }
    const copy = { address: "https://web.archive.org/x", date: "2008-13-45" };
    const text = JSON.stringify({
      "dateline-links": 1,
      addresses: { "https://a.example/": { ...works, archive: { asked: NOW, copy } } },
    });
    expect(readKept(text)?.get("https://a.example/")?.archive).toEqual({ asked: NOW });
  });

  test("forgets also what a clock that was wrong had seen in years to come", () => {
    const known = new Map([["https://a.example/", { ...works, asked: NOW + 5000 * 24 * HOUR }]]);
    expect(readKept(keptText(known, new Set(), NOW))?.size).toBe(0);
  });

  test("forgets what is no longer linked, after a while, and what an archive said never with an answer", () => {
    const known = new Map([
      ["https://a.example/", works],
      ["https://b.example/", works],
    ]);
    const later = NOW + 100 * 24 * HOUR;
    expect([...(readKept(keptText(known, new Set(["https://a.example/"]), later))?.keys() ?? [])]).toEqual([
      "https://a.example/",
    ]);
    expect(readKept(keptText(known, new Set(), NOW))?.size).toBe(2);
    const archive = { asked: NOW, copy: { address: "https://web.archive.org/x", date: "2008-03-01" } };
    expect(learn({ ...works, archive }, broken, NOW).archive).toEqual(archive);
  });
});

describe("the ticket", () => {
  const place = (address: string, file = "en/a.md"): Place => {
    const span = { file, start: 0, end: 1 };
    return { address, fragment: "", span, link: span, source: "", exact: true, lang: "en" };
  };
  const [a, b] = ["https://a.example/", "https://b.example/x"];
  const text = (before: string, entries: Record<string, Known>, places = [place(a), place(b), place(a, "fr/a.md")]) =>
    ticketText(before, places, new Map(Object.entries(entries)), "en");

  test("is opened by what is broken, and by nothing else", () => {
    expect(text("", { [a]: once, [b]: shy })).toBe("");
    expect(text("", { [a]: broken, [b]: shy })).toBe(
      "These links of the site are broken. Each stays here until it works again or is taken out of the content.\n\n- <https://a.example/> – the server has no such page (404) (28 March 2008, 12:00 UTC)\n  - `en/a.md`\n  - `fr/a.md`\n",
    );
  });

  test("is closed by what works, or is no longer linked, and by nothing else", () => {
    const open = text("", { [a]: broken });
    for (const entry of [broken, once, shy, { ...shy, reason: { code: "offline" } } as Known])
      expect(addressesIn(text(open, { [a]: entry })), entry.word).toEqual([a]);
    expect(addressesIn(text(open, {}))).toEqual([a]);
    expect(text(open, { [a]: works })).toBe("");
    expect(text(open, {}, [place(b)])).toBe("");
    expect(addressesIn(text(open, { [a]: broken, [b]: broken }))).toEqual([a, b]);
  });

  test("is not closed by an answer that hides that the page is gone", () => {
    const open = text("", { [a]: broken });
    const parked: Known = { ...works, doubts: [{ code: "for-sale" }] };
    expect(text(open, { [a]: parked })).toContain("offers its domain for sale");
    expect(text("", { [a]: parked })).toBe("");
    expect(text(open, { [a]: { ...works, doubts: [{ code: "https", detail: "https://a.example/" }] } })).toBe("");
  });

  test("has room in what a ticket may hold, however long its addresses are", () => {
    const many = Array.from({ length: 300 }, (_, i) => `https://a.example/${i}/${"x".repeat(1900)}`);
    const long = ticketText(
      "",
      many.map((address) => place(address)),
      new Map(many.map((address) => [address, broken])),
      "en",
    );
    expect(long.length).toBeLessThan(60_000);
    expect(addressesIn(long).length).toBeGreaterThan(20);
    expect(long).toContain(`and ${300 - addressesIn(long).length} more`);
  });

  test("says what stands outside in words that name nobody and form nothing", () => {
    const sly: Known = {
      ...broken,
      reason: { code: "certificate-name", detail: "@everyone ![x](y) <b> #1 `z`\n- <https://evil.example/>" },
    };
    const told = text("", { [a]: sly });
    expect(told).not.toMatch(/@|!\[|\]\(|<b>|#1/);
    expect(addressesIn(told)).toEqual([a]);
  });
});

describe("an archive", () => {
  const answer = (closest: unknown) => JSON.stringify({ url: "x", archived_snapshots: { closest } });
  const url = "http://web.archive.org/web/20080312101112/http://a.example/";
  test("names its copy and the day", () => {
    expect(copyIn(answer({ status: "200", available: true, url, timestamp: "20080312101112" }))).toEqual({
      address: "https://web.archive.org/web/20080312101112/http://a.example/",
      date: "2008-03-12",
    });
  });
  test.each([
    ['{"archived_snapshots":{}}', undefined],
    [answer({ status: "404", available: true, url, timestamp: "20080312101112" }), undefined],
    [answer({ status: "200", available: false, url, timestamp: "20080312101112" }), undefined],
    [answer({ status: "200", available: true, url: "javascript:alert(1)", timestamp: "20080312101112" }), undefined],
    [answer({ status: "200", available: true, url, timestamp: "20081332" }), undefined],
    [answer({ status: "200", available: true, url, timestamp: 5 }), undefined],
    [answer({ status: "200", available: true, url: "http://127.0.0.1/x", timestamp: "20080312101112" }), undefined],
    [answer({ status: "200", available: true, url: "https://a:b@web.archive.org/", timestamp: "20080312" }), undefined],
    [answer({ status: "200", available: true, url, timestamp: "20080231101112" }), undefined],
    [answer(null), undefined],
    ['{"archived_snapshots":[]}', undefined],
    ["null", "unknown"],
    ["[]", "unknown"],
    ['"x"', "unknown"],
    ['{"error":"slow down"}', "unknown"],
    ["", "unknown"],
    ["<html>", "unknown"],
  ])("has none in %s", (text, copy) => {
    expect(copyIn(text)).toBe(copy);
  });
});

describe("a proxy", () => {
  const env = {
    http_proxy: "http://p.example:3128",
    https_proxy: "q.example:8080",
    no_proxy: "a.example, .b.example,c.example:8443",
  };
  test.each([
    ["http://x.example/", "p.example:3128"],
    ["https://x.example/", "q.example:8080"],
    ["https://a.example/", undefined],
    ["https://www.a.example/", undefined],
    ["https://nota.example/", "q.example:8080"],
    ["http://w.b.example/", undefined],
    ["https://c.example:8443/", undefined],
    ["https://c.example/", "q.example:8080"],
  ])("for %s is %s", (address, host) => {
    expect(proxyFor(address, env)?.host).toBe(host);
  });
  test("is none where none is named, or all are excepted", () => {
    expect(proxyFor("http://x.example/", {})).toBeUndefined();
    expect(proxyFor("http://x.example/", { HTTP_PROXY: "http://evil.example/" })).toBeUndefined();
    expect(proxyFor("http://x.example/", { ...env, no_proxy: "*" })).toBeUndefined();
    expect(proxyFor("https://x.example/", { https_proxy: "https://p.example" })?.href).toBe("https://p.example/");
    expect(proxyHeaders(new URL("http://a:b%40@p.example/"))).toEqual({ "proxy-authorization": "Basic YTpiQA==" });
  });
});

describe("a proxy of another kind", () => {
  test.each([
    [{ ALL_PROXY: "socks5://me:secret@p.example:1080" }, "socks5:"],
    [{ https_proxy: "socks5h://p.example" }, "socks5h:"],
    [{ http_proxy: "http://p.example", all_proxy: "socks5://q.example" }, "socks5:"],
    [{ http_proxy: "http://p.example", https_proxy: "http://p.example", all_proxy: "socks5://q.example" }, undefined],
    [{ all_proxy: "socks5://p.example", no_proxy: "*" }, undefined],
    [{ https_proxy: "http://" }, "http://"],
    [{ https_proxy: "https://p.example" }, undefined],
    [{}, undefined],
  ])("%j is told, and not passed by: %s", (env, kind) => {
    expect(unknownProxy(env)).toBe(kind);
  });
});
