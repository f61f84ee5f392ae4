import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { check } from "../src/commands/check.ts";
import { judgeContent } from "../src/commands/judge-content.ts";
import { readContent } from "../src/disk/read-content.ts";
import { judgeSite } from "../src/links/judge-site.ts";
import { factsOfHtml } from "../src/links/references-in-html.ts";
import { inSrcset } from "../src/links/srcset.ts";
import type { Pages, View } from "../src/model/pages.ts";
import { pageParts } from "../src/render/page-parts.ts";
import { commandOptions } from "./support/command-options.ts";
import { dateline } from "./support/dateline.ts";
import { BASE, readDocuments } from "./support/read-folder.ts";

const work = mkdtempSync(join(tmpdir(), "dateline-links-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const put = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries({ ...BASE, ...files })) {
    mkdirSync(dirname(join(work, folder, path)), { recursive: true });
    writeFileSync(join(work, folder, path), text);
  }
};

const AGENDA = "# Agenda\n\n## Tuesday 1 April 2008\n\n### 9 am Opening {#opening}\n\nIt opens.\n";

describe("links as one thinks of them", () => {
  const people = "# Speakers\n\n## Ada Lovelace {#ada}\n\n- Role: Countess\n";
  const contacts = "# Contacts\n\n## Estelle Steiner {#estelle}\n\n- Telephone: +33 3 88 41 33 35\n";
  const facts = "# Conference\n\n- City: Strasbourg\n";
  const documents = {
    "conference.md":
      "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en, fr\nsite: https://conference.example/2008/\n---\n",
    "en/conference.md": facts,
    "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n",
    "en/agenda.md": AGENDA,
    "fr/agenda.md": AGENDA.replace("Tuesday 1 April 2008", "Mardi 1er avril 2008").replace(
      "9 am Opening",
      "9h Ouverture",
    ),
    "en/speakers.md": people,
    "fr/speakers.md": people.replace("Role", "Fonction"),
    "en/contacts.md": contacts,
    "fr/contacts.md": contacts.replace("Telephone", "Téléphone"),
    "en/pages/a.md": "# A\n\nText.\n",
  };
  /** Where the one link of a French page leads, under a base path of a preview or the site's own. */
  const leadsTo = (href: string, basePath?: string): string | undefined => {
    const sources = Object.entries({ ...documents, "fr/pages/b.md": `# B\n\nVoir [x](${href}).\n` }).map(
      ([path, text]) => ({ path, text }),
    );
    const { pages } = judgeContent({
      sources,
      assets: [{ path: "files/a.pdf", bytes: 1, kind: undefined, size: undefined } as never],
      now: 0,
      basePath,
    });
    const view = pages?.page.find(({ permalink }: View) => permalink === "/fr/b/index.html");
    const html =
      view &&
      pageParts(pages as Pages)
        .get("fr/b/index.html")
        ?.join("");
    return /Voir <a [^>]*?href="([^"]*)"/.exec(html ?? "")?.[1];
  };

  test.each([
    ["../agenda.md#opening", "/2008/fr/agenda/#opening"],
    ["../agenda", "/2008/fr/agenda/"],
    ["../agenda.html", "/2008/fr/agenda/"],
    ["/agenda/", "/2008/fr/agenda/"],
    ["/agenda", "/2008/fr/agenda/"],
    ["/fr/agenda/index.html", "/2008/fr/agenda/"],
    ["/2008/fr/agenda/", "/2008/fr/agenda/"],
    ["/agenda/opening/", "/2008/fr/agenda/#opening"],
    ["/en/agenda/", "/2008/agenda/"],
    ["../../en/agenda.md", "/2008/agenda/"],
    ["../../en/pages/a.md", "/2008/a/"],
    ["/a/", "/2008/fr/a/"],
    ["/", "/2008/fr/"],
    ["#opening", "/2008/fr/agenda/#opening"],
    ["#ada", "/2008/fr/speakers/ada/"],
    ["#estelle", "/2008/fr/press-room/#estelle"],
    ["/speakers/ada/", "/2008/fr/speakers/ada/"],
    ["../../files/a.pdf", "/2008/files/a.pdf"],
    ["/files/a.pdf#page=3", "/2008/files/a.pdf#page=3"],
    ["../../../../files/a.pdf", "/2008/files/a.pdf"],
    ["https://example.org/agenda/", "https://example.org/agenda/"],
  ])("%s leads to %s, and under another path there", (href, address) => {
    expect(leadsTo(href)).toBe(address);
    expect(leadsTo(href, "/conf/")).toBe(address.replace(/^\/2008\//, "/conf/"));
  });
});

describe("the site that would be written", () => {
  test("is judged with the addresses that are published", async () => {
    put("published", { "en/agenda.md": AGENDA, "en/pages/a.md": "# A\n\nSee [the opening](#opening).\n" });
    const [content, output] = [join(work, "published"), join(work, "site")];
    const { code } = await dateline(["build", "--content", content, "--output", output, "--now", "2008-03-28"]);
    expect(code).toBe(0);
    const { pages } = judgeContent({ ...readContent(content), now: Date.parse("2008-03-28") });
    if (!pages) throw new Error("no site");
    const addresses = (html: string) =>
      factsOfHtml(html).references.map(({ address, holder }) => `${holder} ${address}`);
    for (const [path, parts] of pageParts(pages))
      expect(addresses(readFileSync(join(output, path), "utf8")), path).toEqual(addresses(parts.join("")));
  });

  test("tells what all pages share once, with how many they are", () => {
    const { judged } = readDocuments({
      "en/conference.md":
        "# Conference\n\n- City: Strasbourg\n\n## Colophon {#colophon}\n\nSee [the agenda](agenda.md#openning).\n",
      "en/agenda.md": AGENDA,
    });
    const told = judged.filter(({ rule }) => rule === "link-fragment");
    expect(told.map(({ span, message }) => [span.file, message.en])).toEqual([
      [
        "en/conference.md",
        'The page has no place "#openning", so the link leads to its top. Did you mean "agenda.md#opening"? It stands on 4 pages.',
      ],
    ]);
  });

  test("counts the pages that have it from this document, not those that have it from another", () => {
    const { judged } = readDocuments({
      "en/agenda.md": AGENDA,
      "en/pages/a.md": "# A\n\nSee [the opening](../agenda.md#begin).\n",
      "en/pages/b.md": "# B\n\nSee [the opening](../agenda.md#begin).\n",
    });
    expect(judged.map(({ rule, span, message }) => [rule, span.file, message.en.includes("It stands on")])).toEqual([
      ["link-fragment", "en/pages/a.md", false],
      ["link-fragment", "en/pages/b.md", false],
    ]);
  });

  test("offers no place that pages have for themselves alone", () => {
    const { judged } = readDocuments({ "en/pages/a.md": "# A\n\nSee [below](#below).\n" });
    expect(judged.map(({ message }) => message.en)).toEqual([
      'The page has no place "#below", so the link leads to its top. It has none to link to.',
    ]);
  });

  test("heeds exceptions and the severities of conference.md", () => {
    const page = (comment: string) => ({ "en/pages/a.md": `# A\n\nSee [the part](#part).${comment}\n` });
    const rules = (line: string) => ({
      "conference.md": (BASE["conference.md"] ?? "").replace("site:", `${line}\nsite:`),
    });
    const told = (documents: Readonly<Record<string, string>>) =>
      readDocuments(documents).judged.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(told(page(""))).toEqual(["error link-fragment"]);
    expect(told(page(" <!-- ok link-fragment: it comes tomorrow -->"))).toEqual([]);
    expect(told({ ...page(""), ...rules("rules: link-fragment question") })).toEqual(["question link-fragment"]);
    expect(told({ ...page(""), ...rules("rules: link-fragment off") })).toEqual([]);
  });

  test("--since: what this change removed and others still link is its fault, older faults are not", async () => {
    const linking = "# B\n\nSee [the opening](../agenda.md#opening), [A](a.md) and [nothing](#none).\n";
    put("before", { "en/agenda.md": AGENDA, "en/pages/a.md": "# A\n\nText.\n", "en/pages/b.md": linking });
    put("after", { "en/agenda.md": AGENDA.replace("{#opening}", "{#start}"), "en/pages/b.md": linking });
    const options = commandOptions(work, "after");
    const { loaded } = await check({
      ...options,
      history: { ...options.history, since: join(work, "before"), shown: "after" },
    });
    const told = loaded.findings.map(({ rule, span }) => `${rule} ${span.file}`);
    expect(told.sort()).toEqual([
      "address-removed en/agenda.md",
      "address-removed en/conference.md",
      "link-fragment en/pages/b.md",
      "link-target en/pages/b.md",
    ]);
    expect(loaded.known?.older).toBe(1);
  });
});

describe("any site", () => {
  test("is judged without failing, whatever its files hold", () => {
    const path = fc.constantFrom(
      "index.html",
      "a/index.html",
      "a.css",
      "s.xml",
      "robots.txt",
      "_redirects",
      "m.webmanifest",
      "c.ics",
    );
    const soup = fc
      .array(
        fc.constantFrom(
          '<a href="',
          '">',
          "../",
          "a/",
          "#",
          "%",
          "%C3",
          "\\",
          "//",
          "http:",
          "url(",
          ")",
          "&",
          "é",
          "\n",
          "<",
          "[",
          "{",
          '"',
          "*",
          " ",
        ),
        {
          maxLength: 25,
        },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.dictionary(path, soup), fc.constantFrom("/", "/a/", "/é/"), (files, basePath) => {
        const all = new Map(Object.entries(files).map(([name, text]) => [name, [text]] as const));
        for (const { file, start, end } of judgeSite(all, { basePath, siteUrls: [`https://x.example${basePath}`] })
          .faults)
          expect((files[file] ?? "").slice(start, end).length).toBe(end - start);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a.jpg", ["a.jpg"]],
    ["a.jpg 1x, b,c.jpg 2x", ["a.jpg", "b,c.jpg"]],
    [" a.jpg,b.jpg , c.jpg (x, y) 2w, d.jpg,", ["a.jpg,b.jpg", "c.jpg", "d.jpg"]],
    ["", []],
  ])("srcset %j", (value, written) => {
    expect([...inSrcset(value)].map((one) => one.written)).toEqual(written);
  });
});
