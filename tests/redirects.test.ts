import { expect, test } from "vitest";
import { formerPlace } from "../src/content/former-place.ts";
import { pagesOf } from "../src/model/pages.ts";
import { outputsOf } from "../src/outputs/index.ts";
import { moved } from "../templates/pages/moved.ts";
import { readDocuments } from "./support/read-folder.ts";

const SITE = "https://example.org/2008/";

test.each([
  ["info.md", "page", "pages/practical.md", { scope: "language", path: "info/" }],
  ["info", "page", "pages/practical.md", { scope: "language", path: "info/" }],
  ["../press-releases/12.md", "page", "pages/practical.md", { scope: "language", path: "press-releases/12/" }],
  ["pages/info.md", "page", "pages/practical.md", { scope: "language", path: "info/" }],
  ["en/pages/info.md", "page", "pages/practical.md", { scope: "language", path: "info/" }],
  ["../members.md", "page", "pages/countries.md", { scope: "language", path: "members/" }],
  ["150a08", "release", "press-releases/160a08.md", { scope: "language", path: "press-releases/150a08/" }],
  ["#opening-1", "session", "agenda.md", { scope: "language", path: "agenda/opening-1/" }],
  ["ada", "speaker", "speakers.md", { scope: "language", path: "speakers/ada/" }],
  ["/info/", "page", "pages/practical.md", { scope: "site", path: "info/" }],
  ["/2008/info/", "page", "pages/practical.md", { scope: "site", path: "info/" }],
  ["old/info.html", "page", "pages/practical.md", { scope: "site", path: "old/info.html" }],
  ["info.html", "page", "pages/practical.md", { scope: "site", path: "info.html" }],
  ["https://example.org/2008/caf%C3%A9/", "page", "pages/practical.md", { scope: "site", path: "café/" }],
  ["https://example.org/2007/", "page", "pages/practical.md", { fault: "outside" }],
  ["//example.org/2008/x/", "page", "pages/practical.md", { scope: "site", path: "x/" }],
  ["//evil.example/2008/x/", "page", "pages/practical.md", { fault: "outside" }],
  ["javascript:alert(1)", "page", "pages/practical.md", { fault: "outside" }],
  ["/a?b", "page", "pages/practical.md", { fault: "part" }],
  ["/a:b/", "page", "pages/practical.md", { fault: "no-file" }],
  ["/%2e%2e%2f%2e%2e%2fetc/", "page", "pages/practical.md", { fault: "no-file" }],
  ["info.md", "members", "members.md", { fault: "no-file" }],
] as const)("%s of a %s in %s", (written, owner, place, expected) => {
  expect(formerPlace(written, owner, place, SITE)).toEqual(expected);
});

const documents = {
  "conference.md":
    "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en, fr\nsite: https://example.org/2008/\n---\n",
  "en/conference.md": "# Conference\n\n- City: Strasbourg\n",
  "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n",
  "en/pages/practical.md": "---\nwas:\n- travel.md\n- /old/travel.pdf\n---\n# Practical & simple\n\nCome.\n",
  "fr/pages/practical.md": "# Venir à la conférence\n\nVenez.\n",
  "en/agenda.md":
    "# Agenda\n\n## Tuesday 1 April 2008\n\n### 9.30 am Opening {#opening}\n\n- Was: start\n\nIt opens.\n\n### 11 am Coffee break {#coffee}\n\n- Was: tea\n",
  "en/press-releases/1.md":
    "---\nreference: 1\ndate: 1 March 2008\nembargo: 30 March 2008, 10 am\nwas: secret.md\n---\n# Secret\n\nWords.\n",
};

const built = (now?: string) => {
  const { site } = readDocuments(documents, now);
  if (!site) throw new Error("no site");
  const pages = pagesOf(site);
  return { pages, files: outputsOf(site, pages) };
};

test("a former address has a page in each language that had it, under the base path", () => {
  expect(built().pages.moved.map(({ permalink, url, targetUrl }) => [permalink, url, targetUrl])).toEqual([
    ["/travel/index.html", "/2008/travel/", "/2008/practical/"],
    ["/fr/travel/index.html", "/2008/fr/travel/", "/2008/fr/practical/"],
    ["/old/travel.pdf/index.html", "/2008/old/travel.pdf/", "/2008/practical/"],
    ["/agenda/start/index.html", "/2008/agenda/start/", "/2008/agenda/opening/"],
    ["/fr/agenda/start/index.html", "/2008/fr/agenda/start/", "/2008/fr/agenda/opening/"],
    ["/agenda/tea/index.html", "/2008/agenda/tea/", "/2008/agenda/#coffee"],
    ["/fr/agenda/tea/index.html", "/2008/fr/agenda/tea/", "/2008/fr/agenda/#coffee"],
  ]);
});

test("the former address of a release under embargo is in no byte until it ends", () => {
  const { pages, files } = built();
  expect(`${pages.moved.map(moved)} ${[...files.values()]}`).not.toContain("secret");
  expect(built("2008-03-31T12:00Z").files.get("_redirects")).toContain("/2008/press-releases/secret/ /2008/");
});

test("the page leads on by itself, asks not to be listed and holds a link in its language", () => {
  const page = built().pages.moved.map(moved)[1] ?? "";
  expect(page).toMatchInlineSnapshot(
    `"<!doctype html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Venir à la conférence</title><meta http-equiv="refresh" content="0; url=/2008/fr/practical/"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="canonical" href="https://example.org/2008/fr/practical/"></head><body><main><h1>Cette page a changé d’adresse</h1><p><a href="/2008/fr/practical/">Venir à la conférence</a></p></main></body></html>"`,
  );
});

test("hosts that read _redirects are told with and without the last stroke", () => {
  expect(built().files.get("_redirects")?.split("\n").slice(4, 10)).toEqual([
    "/2008/old/travel.pdf/ /2008/practical/ 301",
    "/2008/old/travel.pdf /2008/practical/ 301",
    "/2008/agenda/start/ /2008/agenda/opening/ 301",
    "/2008/agenda/start /2008/agenda/opening/ 301",
    "/2008/fr/agenda/start/ /2008/fr/agenda/opening/ 301",
    "/2008/fr/agenda/start /2008/fr/agenda/opening/ 301",
  ]);
});

test("without a former address there is no such file, and the sitemap names none", () => {
  const { site } = readDocuments({ "en/pages/a.md": "# A\n\nA.\n" });
  expect(site && outputsOf(site, pagesOf(site)).has("_redirects")).toBe(false);
  expect(built().files.get("sitemap.xml")).not.toContain("travel");
});
