import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../src/model/pages.ts";
import { home } from "../templates/pages/home.ts";
import { pressRoom } from "../templates/pages/press-room.ts";
import { release } from "../templates/pages/release.ts";
import { withPieces } from "../templates/piece.ts";
import { readDocuments } from "./support/read-folder.ts";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** The language and direction that the innermost elements around some words give them. */
function around(node: Node, words: string, outer = { lang: "", dir: "" }): { lang: string; dir: string } | undefined {
  if (node.nodeName === "#text" && "value" in node) return node.value.includes(words) ? outer : undefined;
  if (node.nodeName === "head" || !("childNodes" in node)) return undefined;
  const attribute = (name: string) =>
    "attrs" in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
  const own = { lang: attribute("lang") ?? outer.lang, dir: attribute("dir") ?? outer.dir };
  for (const child of node.childNodes) {
    const found = around(child, words, own);
    if (found) return found;
  }
  return undefined;
}

const sections = `
## Letterhead {#letterhead}

- Issued by: The Press Division
- Telephone: +33 3 88 41 25 60

## About us {#boilerplate}

We are an office.

## How media take part {#media}

Media come in.

## Foot {#colophon}

Words of the foot.
`;

const reading = readDocuments({
  "conference.md":
    "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en, fr, ar\nsite: https://example.org/\n---\n",
  "en/conference.md": `# Conference\n\n- City: Strasbourg\n${sections}`,
  "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n\n## Pied {#colophon}\n\nLes mots du pied.\n",
  "ar/conference.md": "# مؤتمر\n\n- المدينة: ستراسبورغ\n",
  "fr/press-releases/a.md": "---\nréférence : A\ndate : 5 mars 2008\n---\n# Titre\n\nTexte.\n",
});

const pages = new Map<string, Node>();
beforeAll(() => {
  if (!reading.site) throw new Error("The site could not be read.");
  const made = pagesOf(reading.site);
  for (const view of made.home) pages.set(view.url, parse(withPieces(home(view))));
  for (const view of made.release) pages.set(view.url, parse(withPieces(release(view))));
  for (const view of made["press-room"]) pages.set(view.url, parse(withPieces(pressRoom(view))));
});

const langOf = (url: string, words: string) => {
  const page = pages.get(url);
  if (!page) throw new Error(`No page ${url}.`);
  return around(page, words)?.lang;
};

describe("a section of conference.md that a language lacks", () => {
  it("is shown on a release in the first language that has it, and marked so", () => {
    expect(langOf("/fr/press-releases/a/", "Texte.")).toBe("fr");
    expect(langOf("/fr/press-releases/a/", "The Press Division")).toBe("en");
    expect(langOf("/fr/press-releases/a/", "About us")).toBe("en");
    expect(langOf("/fr/press-releases/a/", "We are an office.")).toBe("en");
    expect(langOf("/fr/press-releases/a/", "+33")).toBe("fr"); // a number is nobody's words
  });

  it("is shown on the home page and in the press room", () => {
    expect(langOf("/fr/", "The Press Division")).toBe("en");
    expect(langOf("/fr/", "Media come in.")).toBe("en");
    expect(langOf("/fr/press-room/", "Media come in.")).toBe("en");
    expect(langOf("/fr/press-room/", "The Press Division")).toBe("en");
  });

  it("runs in its own direction", () => {
    const page = pages.get("/ar/");
    expect(page && around(page, "Media come in.")).toEqual({ lang: "en", dir: "ltr" });
    expect(page && around(page, "Words of the foot.")).toEqual({ lang: "en", dir: "ltr" });
  });

  it("leaves the sections that are there alone", () => {
    expect(langOf("/fr/", "Les mots du pied.")).toBe("fr");
    expect(langOf("/fr/", "Words of the foot.")).toBeUndefined();
    expect(langOf("/", "We are an office.")).toBeUndefined();
    expect(langOf("/press-releases/a/", "We are an office.")).toBe("en");
  });

  it("is told of in each language that lacks it", () => {
    const told = reading.judged.filter(
      ({ rule, span }) => rule === "missing-translation" && span.file.endsWith("/conference.md"),
    );
    expect(told.map(({ severity, span }) => `${severity} ${span.file}`)).toEqual([
      ...Array(3).fill("warning fr/conference.md"),
      ...Array(4).fill("warning ar/conference.md"),
    ]);
  });
});
