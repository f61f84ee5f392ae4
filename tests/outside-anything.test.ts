import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyIn } from "../src/network/archive.ts";
import { isTrouble } from "../src/outside/exchange.ts";
import { outsideFindings } from "../src/outside/findings.ts";
import { readKept } from "../src/outside/kept.ts";
import { dueAt, isDue, wordOf } from "../src/outside/known.ts";
import { learnedFrom } from "../src/outside/learned-from.ts";
import { refusalOf } from "../src/outside/may-ask.ts";
import { readPage } from "../src/outside/page-facts.ts";
import { nextHop } from "../src/outside/redirect.ts";
import { retryAfter } from "../src/outside/retry-after.ts";
import { readRobots } from "../src/outside/robots.ts";
import { ticketText } from "../src/outside/ticket.ts";
import { DOUBTS, FAULTS, OBSTACLES } from "../src/outside/verdict-types.ts";
import type { Place } from "../src/outside/written-links.ts";

const NOW = Date.parse("2008-03-28T12:00Z");
const A = "https://a.example/x";
const span = { file: "en/a.md", start: 0, end: 5 };
const place: Place = {
  ...{ address: A, fragment: "", span, link: span, source: "[a](b)", exact: true, lang: "fr" },
};

/** What strangers may put anywhere. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    ...["2008-03-28", "2008-02-31", "+275760-09-13T00:00:00.000Z", "-000001-01-01T00:00:00Z", "0", "999", "Infinity"],
    ...["https://", "http://127.0.0.1/", "https://b.example/?a#b", "javascript:alert(1)", "constructor", "__proto__"],
  ),
);

describe("whatever a file of what was learned holds", () => {
  const moment = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(NOW, 0, 8.64e15, 2 ** 53), words);
  const reason = fc.record({ code: fc.constantFrom("answers", "moved", ...FAULTS, ...OBSTACLES), detail: words });
  const entry = fc.record(
    {
      word: fc.constantFrom("works", "moved", "broken", "unchecked"),
      reason,
      doubts: fc.array(fc.record({ code: fc.constantFrom(...DOUBTS), detail: words }), { maxLength: 2 }),
      to: words,
      certain: fc.boolean(),
      asked: fc.oneof(fc.constant(NOW), moment),
      failing: moment,
      notBefore: moment,
      fragments: fc.dictionary(words, fc.constantFrom("there", "missing", "unsure", "x")),
      archive: fc.record({ asked: moment, copy: fc.record({ address: words, date: words }) }),
    },
    { requiredKeys: ["word", "reason", "asked"] },
  );
  test("is told without failing", () => {
    fc.assert(
      fc.property(entry, (known) => {
        const read = readKept(JSON.stringify({ "dateline-links": 1, addresses: { [A]: known } }));
        expect(read).toBeDefined();
        for (const one of read?.values() ?? []) {
          expect(["works", "moved", "broken", "unchecked"]).toContain(wordOf(one));
          expect(Number.isFinite(dueAt(one))).toBe(true);
          isDue(one, ["a"], NOW);
        }
        const findings = outsideFindings([place, { ...place, fragment: "a" }], read ?? new Map(), true);
        for (const { message } of findings) expect(`${message.en}${message.fr}`).not.toMatch(/undefined|Invalid|NaN/);
        ticketText(`- <${A}> – x\n`, [place], read ?? new Map(), "fr");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("whatever a server answers", () => {
  const header = fc.oneof(
    words,
    fc.webUrl(),
    fc.constantFrom(
      "//10.0.0.1/",
      "\\\\127.1\\",
      "http:@[::1]",
      "http://a@b/",
      "/x",
      "?",
      "",
      "%",
      "http://2130706433",
    ),
  );
  test("in Location, leads to what may be asked, or nowhere", () => {
    fc.assert(
      fc.property(header, (location) => {
        const next = nextHop(A, { status: 301, headers: { location } }, []);
        if ("to" in next) expect(refusalOf(next.to)).toBeUndefined();
        else expect(isTrouble(next)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("in Retry-After, is a moment between now and a week from now, or nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words,
          fc.nat().map(String),
          fc.date({ noInvalidDate: true }).map((at) => at.toUTCString()),
        ),
        (value) => {
          const at = retryAfter(value, NOW);
          if (at !== undefined) expect(at >= NOW && at <= NOW + 7 * 86_400_000).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("is judged with one of the words, and told", () => {
    const head = fc.record({
      status: fc.oneof(fc.integer({ min: 100, max: 1000 }), fc.constantFrom(200, 301, 404)),
      headers: fc.dictionary(
        fc.constantFrom("location", "content-type", "retry-after", "set-cookie", "content-range", "cf-mitigated"),
        fc.oneof(words, fc.constant("text/html")),
      ),
    });
    const html = fc.array(fc.oneof(words, fc.constantFrom("<title>", "<h1>", "</h1>", "404", "<script src=a>")));
    fc.assert(
      fc.property(head, html, fc.boolean(), (end, pieces, whole) => {
        const page = readPage(pieces.join(""), whole);
        for (const to of [A, "https://b.example/"]) {
          const hops = to === A ? [] : [{ from: A, status: 301, to }];
          const known = learnedFrom({ address: A, hops, url: to, end, page }, undefined, ["a"], NOW);
          expect(["works", "moved", "unchecked"]).toContain(wordOf(known));
          outsideFindings([place], new Map([[A, known]]), false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("an archive answers, there is a copy that may be asked, none or no saying", () => {
    const closest = fc.oneof(
      fc.anything(),
      fc.record({
        available: fc.constant(true),
        url: header,
        timestamp: fc.oneof(words, fc.constant("20080312101112")),
      }),
    );
    fc.assert(
      fc.property(closest, (value) => {
        const copy = copyIn(
          JSON.stringify({ archived_snapshots: { closest: value } }, (_, one) => (typeof one === "bigint" ? 1 : one)),
        );
        if (typeof copy === "object")
          expect([refusalOf(copy.address), Date.parse(copy.date) > 0]).toEqual([undefined, true]);
      }),
      { numRuns: 2000 },
    );
  });

  test("in robots.txt, is understood as the RFC has it", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "/", "*", "$"), { maxLength: 8 }).map((all) => all.join(""));
    const path = fc.array(fc.constantFrom("a", "b", "/"), { maxLength: 8 }).map((all) => `/${all.join("")}`);
    fc.assert(
      fc.property(letters, path, (line, asked) => {
        const [, body = "", end] = /^(.*?)(\$?)$/.exec(line) ?? [];
        const pattern = body.replace(/[/$]/g, "\\$&").replaceAll("*", ".*");
        const fits = line !== "" && new RegExp(`^${pattern}${end ? "$" : ""}`).test(asked);
        expect(readRobots(`User-agent: *\nDisallow: ${line}`, "dateline").allows(asked), line).toBe(!fits);
      }),
      { numRuns: 3000 },
    );
  });
});
