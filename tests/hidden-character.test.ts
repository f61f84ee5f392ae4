import { describe, expect, it } from "vitest";
import { contained } from "../src/model/bidi.ts";
import { pagesOf } from "../src/model/pages.ts";
import { agenda } from "../templates/pages/agenda.ts";
import { session } from "../templates/pages/session.ts";
import { withPieces } from "../templates/piece.ts";
import { readDocuments } from "./support/read-folder.ts";

const [LRE, RLO, PDF, RLI, PDI] = ["\u202A", "\u202E", "\u202C", "\u2067", "\u2069"];

describe("hidden characters in titles, names and facts", () => {
  const found = (documents: Record<string, string>) =>
    readDocuments(documents).judged.filter(({ rule }) => rule === "hidden-character");

  it.each([
    "\u202A",
    "\u202B",
    "\u202C",
    "\u202D",
    "\u202E",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u200B",
    "\uFEFF",
  ])("%j is found, named and taken out", (character) => {
    const text = `# Practical infor${character}mation\n`;
    const [finding, ...rest] = found({ "en/pages/a.md": text });
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe("warning");
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(`infor${character}mation`);
    const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
    expect(finding?.message).toEqual({ en: expect.stringContaining(name), fr: expect.stringContaining(name) });
    expect(JSON.stringify(finding?.message)).not.toContain(character);
    expect(finding?.suggestions).toEqual(["information"]);
  });

  it.each(["\u200C", "\u200D", "\u200E", "\u200F", "\u00A0", "\u00AD", "\u2060"])("%j is left alone", (character) =>
    expect(found({ "en/pages/a.md": `# Practical infor${character}mation\n` })).toEqual([]),
  );

  it("are found in front matter, facts and their keys, speakers and members, not in running text", () => {
    const spans = found({
      "en/press-releases/a.md": `---\nreference: A${RLO}1\ndate: 5 March 2008\n---\n# Title\n\nRunning${RLO} text.\n`,
      "en/agenda.md": `# Agenda\n\n## Tuesday 1 April 2008\n\n### 9.30 am Opening {#opening}\n\n- Room: G${RLO}3\n`,
      "en/speakers.md": `# Speakers\n\n## Ada${RLO} Example {#ada}\n`,
      "en/members.md": `# Members\n\n- Alb${RLO}ania\n`,
      "en/pages/p.md": `# Page\n\n## Desk {#desk}\n\n- Ope${RLO}n: all day\n`,
    }).map(({ span }) => span.file);
    expect(spans.sort()).toEqual([
      "en/agenda.md",
      "en/members.md",
      "en/pages/p.md",
      "en/press-releases/a.md",
      "en/speakers.md",
    ]);
  });

  it("are told once for each word, with what each of them does", () => {
    const [first, ...rest] = found({ "en/pages/a.md": `# One ${RLO}two${PDF} three\n` });
    expect(rest).toEqual([]);
    expect(first?.message).toMatchObject({ en: expect.stringMatching(/U\+202E.*U\+202C/) });
  });
});

describe("contained", () => {
  it.each([
    ["plain", "plain"],
    [`a${RLO}b`, `a${RLO}b${PDF}`],
    [`a${RLI}b`, `a${RLI}b${PDI}`],
    [`a${RLO}b${PDF}c`, `a${RLO}b${PDF}c`],
    [`a${PDF}b${PDI}c`, "abc"],
    [`${RLI}a${RLO}b${PDI}c`, `${RLI}a${RLO}b${PDF}${PDI}c`],
    [`${LRE}a${RLI}b${PDF}c`, `${LRE}a${RLI}bc${PDI}${PDF}`],
    [`${RLI}${RLI}a`, `${RLI}${RLI}a${PDI}${PDI}`],
  ])("%j is made %j", (text, expected) => {
    expect(contained(text)).toBe(expected);
    expect(contained(expected)).toBe(expected);
  });
});

describe("a page", () => {
  const { site } = readDocuments({
    "en/agenda.md": `# Agenda\n\n## Tuesday 1 April 2008\n\n### 9.30 am Opening${RLO} day {#opening}\n\n- Room: G3${RLI}\n- Speakers: Ada${LRE} Example\n\nText${RLO} and \`code${RLO}\` and ![alt${RLO}](../files/a.png) and [link${RLI}](https://example.org/).\n`,
  });

  it("has no character of direction that reaches beyond the words it stands in", () => {
    if (!site) throw new Error("The site could not be read.");
    const made = pagesOf(site);
    const pages = [...made.agenda.map(agenda), ...made.session.map(session)].map(withPieces);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      // Words between tags, and values of attributes: each for itself.
      const stretches = page.split(/<[a-z/!]|[<>"]/i).filter((stretch) => /[\u202A-\u202E\u2066-\u2069]/.test(stretch));
      expect(stretches.length).toBeGreaterThan(0);
      for (const stretch of stretches) expect(stretch).toBe(contained(stretch));
    }
  });
});
