import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSite } from "../src/content/read-site.ts";
import { pagesOf } from "../src/model/pages.ts";
import { agenda } from "../templates/pages/agenda.ts";
import { page } from "../templates/pages/page.ts";
import { release } from "../templates/pages/release.ts";
import { session } from "../templates/pages/session.ts";
import { withPieces } from "../templates/piece.ts";

// The examples of the format's page are the content; what they become stands in fixtures/golden, for people to read.
const format = readFileSync(new URL("../docs/format.md", import.meta.url), "utf8");
const sources = [...format.matchAll(/^```markdown (\S+)\n(.*?)^```$/gms)].map(([, path = "", text = ""]) => ({
  path,
  text,
}));
const { site } = readSite({
  sources,
  assets: [{ path: "files/programme.pdf", bytes: 1 }],
  now: Date.parse("2008-03-28T12:00Z"),
});
if (!site) throw new Error("The examples of docs/format.md make no site.");
const pages = pagesOf(site);

/** The main content of a page, a line for each block. */
const mainOf = (html: string): string =>
  `${(/<main.*<\/main>/s.exec(withPieces(html))?.[0] ?? "")
    .replace(/(?=<(?:main|section|header|h[1-6]|p|dl|div|ol|ul|li|nav|article|table|thead|tbody|tr|th|td)\b)/g, "\n")
    .trim()}\n`;

const golden = (name: string): string => fileURLToPath(new URL(`fixtures/golden/${name}.html`, import.meta.url));

test.each([
  ["release", pages.release.slice(0, 1).map(release)],
  ["agenda", pages.agenda.slice(0, 1).map(agenda)],
  ["session", pages.session.slice(0, 1).map(session)],
  ["page", pages.page.slice(0, 1).map(page)],
])("the %s of docs/format.md", async (name, [html = ""]) => {
  await expect(mainOf(html)).toMatchFileSnapshot(golden(name));
});
