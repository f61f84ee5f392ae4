import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSite } from "../src/content/read-site.ts";
import { judge } from "../src/rules/judge.ts";
import { judgeTexts } from "../src/rules/judge-texts.ts";
import { withBase } from "./support/read-folder.ts";

const linkFindings = (text: string, lang = "en") =>
  judgeTexts([{ path: "text.md", text, lang }], 0).filter(({ rule }) => rule.startsWith("link-"));

describe("links in any text at all", () => {
  const pieces = fc.constantFrom(
    ...'[|](|] (|)[|](https://example.org/a)|words|two words|(|)|]|!|<a href="x">|</a>|\\|`|\n|\n\n| |www.example.org|https:/example.org|[a]: b\n|“|”|../a.md|.pdf|é|\u200b|{lang=fr}|<|>|*|_|- |> |a@b.org|+33388412560'.split(
      "|",
    ),
  );
  const soup = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(""));

  test("are judged without harm, at places within the text", () => {
    fc.assert(
      fc.property(soup, fc.constantFrom("en", "fr", "ar", "xx"), (text, lang) => {
        for (const { span, suggestions, certain } of linkFindings(text, lang)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(suggestions).not.toContain(text.slice(span.start, span.end));
          expect(certain === true && suggestions.length !== 1).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a file in another language", () => {
  const found = (path: string, ...assets: readonly string[]) => {
    const text = `# Page\n\nRead [the programme](../../files/${path}).\n`;
    const documents = {
      ...withBase({ "en/pages/a.md": text, "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n" }),
      "en/conference.md": "# Conference\n\n- City: Strasbourg\n",
      "conference.md":
        "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en, fr\nsite: https://conference.example/\n---\n",
    };
    const reading = readSite({
      sources: Object.entries(documents).map(([one, words]) => ({ path: one, text: words })),
      assets: [path, ...assets].map((one) => ({ path: `files/${one}`, bytes: 1 })),
      now: Date.parse("2008-03-28"),
    });
    return judge({ ...reading, now: Date.parse("2008-03-28"), found: reading.findings })
      .filter(({ rule }) => rule === "link-language")
      .map(({ message }) => message.en);
  };

  test("is told, with the one there is in the language of the text", () => {
    expect(found("programme-fr.pdf")).toEqual([expect.stringContaining('Add "(in French)"')]);
    expect(found("programme-fr.pdf", "programme-en.pdf")).toEqual([
      expect.stringContaining("there is one in the language of this text"),
    ]);
    expect(found("fr/programme.pdf")).toHaveLength(1);
  });

  test("is none for a file of this language, or of none", () => {
    for (const path of ["programme-en.pdf", "programme.pdf", "en/programme.pdf", "plan-it.pdf", "free.pdf"])
      expect(found(path), path).toEqual([]);
  });
});
