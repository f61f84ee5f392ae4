import { expect, test } from "vitest";
import type { Asset } from "../src/model/conference.ts";
import { pagesOf } from "../src/model/pages.ts";
import { page } from "../templates/pages/page.ts";
import { readDocuments } from "./support/read-folder.ts";

const files: readonly Asset[] = [
  { path: "files/plan.pdf", bytes: 120_400, kind: "pdf" },
  { path: "files/minutes.docx", bytes: 12, kind: "zip" },
  { path: "files/film", bytes: 2_345_678_901, kind: "film" },
  { path: "files/old.html", bytes: 4000, kind: "html" },
  { path: "files/hall.jpg", bytes: 300_000, kind: "jpeg", size: { width: 1600, height: 1200 } },
  { path: "files/odd.jpg", bytes: 300_000, kind: "jpeg" },
];

/** The paragraphs of a page that says this, in a language. */
function shown(lang: string, text: string): string[] {
  const { site } = readDocuments(
    {
      "conference.md": `---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: ${lang}\nsite: https://example.org/\n---\n`,
      [`${lang}/conference.md`]: "# C\n\n- City: Strasbourg\n",
      [`${lang}/pages/a.md`]: `# A\n\nLead.\n\n${text}\n`,
    },
    undefined,
    files,
  );
  const [view] = site ? pagesOf(site).page : [];
  if (!view) throw new Error("no page");
  return [...page(view).matchAll(/<p>(.*?)<\/p>/gs)].map(([, words = ""]) => words);
}

const link = (lang: string, text: string): string => shown(lang, text).find((one) => one.includes("<a ")) ?? "";
const words = (lang: string, text: string): string => link(lang, text).replace(/<\/?a[^>]*>/g, "");

test("a link to a document says its type and size in the words of its language", () => {
  expect(link("en", "[The plan](../../files/plan.pdf#page=2).")).toBe(
    '<a href="/files/plan.pdf#page=2">The plan (PDF, 120\u00A0kB)</a>.',
  );
  expect(words("fr", "[Le plan](../../files/plan.pdf)")).toBe("Le plan (PDF, 120\u00A0ko)");
  expect(words("ar", "[الخطة](../../files/plan.pdf)")).toBe("الخطة (<bdi>PDF</bdi>، 120\u00A0كيلوبايت)");
  expect(words("de", "[Der Plan](../../files/plan.pdf)")).toBe("Der Plan (PDF, 120\u00A0kB)");
  expect(words("en", "[The minutes](../../files/minutes.docx)")).toBe("The minutes (Word, 1\u00A0kB)");
  expect(words("fr", "[Le film](../../files/film)")).toBe("Le film, 2,3\u00A0Go");
});

test("what the officer says already is not said again", () => {
  for (const said of ["The plan (PDF, 120 kB)", "plan.pdf, 0.1 MB", "The plan as pdf (123\u00A0ko)"])
    expect(words("en", `[${said}](../../files/plan.pdf)`)).toBe(said);
  expect(words("en", "[The plan](../../files/plan.pdf) (PDF, 120 kB)")).toBe("The plan (PDF, 120 kB)");
  expect(words("en", "[The plan (PDF)](../../files/plan.pdf)")).toBe("The plan (PDF), 120\u00A0kB");
  expect(words("en", "[The plan, 120 kB](../../files/plan.pdf)")).toBe("The plan, 120 kB, PDF");
  expect(words("en", "[The PDFs of 12 books](../../files/plan.pdf)")).toBe("The PDFs of 12 books (PDF, 120\u00A0kB)");
});

test("a page of the web, another site and a heading without its link have no such words", () => {
  expect(words("en", "[The old page](../../files/old.html)")).toBe("The old page");
  expect(words("en", "[The plan](https://example.com/files/plan.pdf)")).not.toContain("kB");
});

test("a picture keeps its place before it comes, where its size is known", () => {
  expect(shown("en", "![The hall](../../files/hall.jpg)\n\n![Odd](../../files/odd.jpg)").slice(1)).toEqual([
    '<img src="/files/hall.jpg" width="1600" height="1200" alt="The hall" loading="lazy">',
    '<img src="/files/odd.jpg" alt="Odd" loading="lazy">',
  ]);
});

test("a link to a page in another language of the site says in which", () => {
  const pages = {
    "conference.md":
      "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en, fr\nsite: https://example.org/\n---\n",
    "en/conference.md": "# C\n\n- City: Strasbourg\n",
    "fr/conference.md": "# C\n\n- Ville : Strasbourg\n",
    "en/pages/a.md": "# A\n\n[en français](../../fr/pages/a.md), [here](a.md), [in French](/fr/a/).\n",
    "fr/pages/a.md": "# A\n\n[in English](../../en/pages/a.md).\n",
  };
  const { site } = readDocuments(pages);
  const links = (site ? pagesOf(site).page : []).map((view) =>
    page(view).match(/<a href="[^"]*"[^>]*>(?:en français|here|in French|in English)/g),
  );
  expect(links).toEqual([
    ['<a href="/fr/a/" hreflang="fr">en français', '<a href="/a/">here', '<a href="/fr/a/" hreflang="fr">in French'],
    ['<a href="/a/" hreflang="en">in English'],
  ]);
});
