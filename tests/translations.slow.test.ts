import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSite } from "../src/content/read-site.ts";
import { readContent } from "../src/disk/read-content.ts";
import { numberWordsIn } from "../src/mentions/number-words.ts";
import { readMentions } from "../src/mentions/read-mentions.ts";
import { differencesIn } from "../src/translations/differences.ts";
import { figuresIn } from "../src/translations/figures.ts";
import { comparableLink } from "../src/translations/same-address.ts";

const contentOf = (path: string) => readContent(fileURLToPath(new URL(path, import.meta.url)));
const sites = {
  sample: { ...contentOf("../content"), now: Date.parse("2008-03-20"), languages: ["fr"], every: 5 },
  second: {
    ...contentOf("fixtures/second/content"),
    now: Date.parse("2027-05-20"),
    languages: ["fr", "ar"],
    every: 13,
  },
};
type Site = (typeof sites)["sample"];
interface Slip {
  readonly path: string;
  readonly text: string;
  readonly changed: string;
  /** Where in the changed text the slip is. */
  readonly at: number;
  readonly what: string;
}

const placeOf = (path: string): string =>
  path
    .split("/")
    .slice(1)
    .join("/")
    .replace(/^agenda\/.*/, "agenda");

/** What a site's languages do not agree on, and what the reader tells as missing or unreadable. */
function foundIn({ assets, now }: Site, sources: Site["sources"]): { rule: string; file: string; start: number }[] {
  const { site, documents, findings } = readSite({ sources, assets, now });
  if (!site) throw new Error("the site could not be read");
  const context = { documentDate: undefined, conference: site.conference.dates, year: undefined };
  const read = new Map(documents.map((document) => [document, readMentions(document, context)]));
  const differences = differencesIn({ documents, site, mentionsOf: (document) => read.get(document) ?? [] });
  const told = findings.filter(({ rule }) =>
    /^(?:missing-translation|unread-day|unreadable-time|impossible-date)$/.test(rule),
  );
  return [...differences, ...told].map(({ rule, span }) => ({ rule, file: span.file, start: span.start }));
}

/** The documents that are compared when one of them has changed, and those that name people. */
const around = ({ sources }: Site, path: string): Site["sources"] =>
  sources.filter(
    (one) => /(?:^|\/)(?:conference|speakers|contacts)\.md$/.test(one.path) || placeOf(one.path) === placeOf(path),
  );

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** Figures in braces, comments, code and names of files are no part of what a page says. */
const UNSAID = /\{[^}]*\}|<!--[\s\S]*?-->|`[^`]*`|\]\([^)]*\.(?:md|pdf|svg)[^)]*\)/g;

function* slipsIn({ path, text }: { path: string; text: string }): Generator<Slip> {
  const unsaid = [...text.matchAll(UNSAID)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const cut = (start: number, end: number, put = ""): string => text.slice(0, start) + put + text.slice(end);
  for (const { 0: digits, index } of text.matchAll(/(?<!^)\d+|^\d+(?!\. )/gm)) {
    if (unsaid.some(([start, end]) => start <= index && index < end)) continue;
    const other = String(Number(digits) + (Number(digits.at(-1)) >= 8 ? -1 : 1)).padStart(digits.length, "0");
    yield { path, text, changed: cut(index, index + digits.length, other), at: index, what: "a number" };
  }
  for (const { index } of text.matchAll(/(?<=[\s"(])[\w.]+@(?=\w)/g))
    yield { path, text, changed: cut(index, index, "x"), at: index, what: "an address" };
  for (const { 0: line, index } of text.matchAll(/^(?:[-*]|\d\.) .*\n/gm))
    yield { path, text, changed: cut(index, index + line.length), at: index, what: "an item left out" };
  for (const { 0: heading, index } of text.matchAll(/^##+ .*$/gm)) {
    const level = heading.indexOf(" ");
    const rest = text.slice(index + heading.length);
    const length = rest.search(new RegExp(`\\n#{1,${level}} `));
    yield {
      path,
      text,
      changed: cut(index, length < 0 ? text.length : index + heading.length + length + 1),
      at: index,
      what: "a section left out",
    };
  }
}

/** What may be left out without a word lost: it says that nothing is known yet. */
const isEmpty = (slip: Slip): boolean =>
  slip.what === "an item left out" && /^- (?:Heure|Horaire|الوقت)[\s\u00a0]?:/u.test(slip.text.slice(slip.at));

describe.each(Object.entries(sites))("the languages of the %s site", (_name, site) => {
  test("agree", () => {
    expect(foundIn(site, site.sources).filter(({ rule }) => rule.startsWith("translation"))).toEqual([]);
  });

  test.each(site.languages)(
    "each slip in %s is found, once, where it is",
    (lang) => {
      const missed: string[] = [];
      let count = 0;
      for (const source of site.sources.filter(({ path }) => path.startsWith(`${lang}/`))) {
        const near = around(site, source.path);
        const before = new Set(foundIn(site, near).map((one) => JSON.stringify([one.rule, one.file])));
        for (const slip of [...slipsIn(source)].filter((_slip, i) => i % site.every === 0)) {
          if (isEmpty(slip)) continue;
          count++;
          const found = foundIn(
            site,
            near.map((one) => (one === source ? { ...one, text: slip.changed } : one)),
          ).filter((one) => !before.has(JSON.stringify([one.rule, one.file])));
          const [only, ...more] = found;
          const line = lineAt(slip.changed, slip.at);
          const told = only && only.file === slip.path ? lineAt(slip.changed, only.start) : Number.NaN;
          const isThere = /left out/.test(slip.what) ? only !== undefined : told === line;
          if (!isThere || more.length > 0)
            missed.push(
              `${slip.what} ${slip.path}:${line} ${slip.text.slice(slip.at - 10, slip.at + 30)} → ${found.map(({ rule, file, start }) => `${rule} ${file}:${lineAt(slip.changed, start)}`)}`,
            );
        }
      }
      expect(count).toBeGreaterThan(50);
      expect(missed).toEqual([]);
    },
    120_000,
  );
});

test.each([
  ["en", "two hundred and five people in twenty-one rooms", [205, 21]],
  ["fr", "quatre-vingt-dix-sept, soixante et onze, mille neuf cent quatre-vingt-quatre", [97, 71, 1984]],
  ["fr", "dix-sept pour cent des trois cents", [17, 300]],
  ["de", "siebzehn", []],
])("numbers in letters in %s: %s", (lang, words, values) => {
  expect(numberWordsIn(words, lang).map(({ value }) => value)).toEqual(values);
});

test("figures are the same however they are set", () => {
  const keys = (text: string) => figuresIn(text).map((figure) => figure.keys[0]);
  for (const thousand of ["1,200", "1.200", "1 200", "1'200", "1200"]) expect(keys(thousand)).toEqual(["n:1200"]);
  expect(keys("12.5 % and 12,5 %")).toEqual(["n:12.5", "n:12.5"]);
  expect(keys("le XXIe siècle, the 21st century")).toEqual(["n:21", "n:21"]);
  expect(keys("G3, 3D, 2nd, 160a08")).toEqual(["c:g3", "c:3d", "n:2", "c:160a08"]);
});

test("links differ by their language alone", () => {
  const same = (a: string, b: string) => comparableLink(a) === comparableLink(b);
  expect(same("https://www.coe.int/en/web/x", "http://coe.int/fr/web/x/")).toBe(true);
  expect(same("https://example.org/a?lang=en", "https://example.org/a?lang=fr")).toBe(true);
  expect(same("asset:files/map_en.pdf", "asset:files/map_fr.pdf")).toBe(true);
  expect(same("https://en.wikipedia.org/wiki/Fog", "https://fr.wikipedia.org/wiki/Brouillard")).toBe(true);
  expect(same("https://example.org/map", "https://example.org/plan")).toBe(false);
  expect(same("https://example.org/1", "https://example.org/2")).toBe(false);
});
