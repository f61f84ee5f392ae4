import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../src/commands/explain.ts";
import { ruleHelp } from "../src/commands/rule-help.ts";
import { WrongUse } from "../src/disk/errors.ts";
import { readDocs } from "../src/disk/read-docs.ts";
import { explained, explanations, listed } from "../src/explain/explain.ts";
import { firstSentence, plainPage } from "../src/explain/page.ts";
import { wrapped } from "../src/explain/plain.ts";
import { rules as contentRules } from "../src/rules/index.ts";
import { outsideRules } from "../src/rules/outside-rules.ts";
import { siteRules } from "../src/rules/site-rules.ts";

const rules = [...contentRules, ...outsideRules, ...siteRules];
const project = join(import.meta.dirname, "..");
const english = explanations(readDocs(project, "en"), rules);
const french = explanations(readDocs(project, "fr-CH"), rules);

const page = `# a-rule

**What it finds.** A \`word\` in [a list](x.md), where **it** is. More of it, and more and more and more and more and
more.

## Wrong

\`\`\`markdown wrong at:2008-04-01T00:00Z en/agenda.md
# Agenda

- An item that is very long, so long that it would not fit into eighty columns with its four before it
\`\`\`

**Why it matters.** Because.
`;

describe("dateline explain", () => {
  test("tells of one rule, in any case of letters, or of all", () => {
    expect(explain("Weekday-Mismatch", "en", project)).toMatch(/^weekday-mismatch \(error\)\n\nWhat it finds\. /);
    expect(explain(undefined, "fr", project)).toContain("\nweekday-mismatch (erreur)\n    Un jour de la semaine");
  });

  test.each([
    ["weekday-mismach", 'There is no rule "weekday-mismach". Did you mean weekday-mismatch?'],
    ["weekday", 'There is no rule "weekday". Did you mean weekday-mismatch?'],
    ["xyzzy", 'There is no rule "xyzzy". All of them are listed by: dateline explain'],
  ])("%s is wrong use", (name, sentence) => {
    expect(() => explain(name, "en", project)).toThrow(new WrongUse(sentence));
  });

  test("the same sentences stand in reports for programs", () => {
    const [en, fr] = ["en", "fr"].map((language) => ruleHelp(project, language));
    expect(en?.("encoding")).toEqual({ summary: "The file is not UTF-8, or holds a NUL character.", uri: undefined });
    expect(fr?.("weekday-mismatch")?.summary).toMatch(/^Un jour de la semaine qui n'est pas celui de la date/);
    expect(en?.("no-such-rule")).toBeUndefined();
  });
});

describe("a page for a terminal", () => {
  test("has no marks of Markdown, but its examples as they are", () => {
    expect(plainPage(page, "error")).toBe(`a-rule (error)

What it finds. A word in a list, where it is. More of it, and more and more and
more and more and more.

Wrong

  en/agenda.md

    # Agenda

    - An item that is very long, so long that it would not fit into eighty columns with its four before it

Why it matters. Because.
`);
  });

  test("begins with a sentence that stands for it", () => {
    expect(firstSentence(page)).toBe("A word in a list, where it is.");
  });

  test("parts no French sign from its word", () => {
    const words = "Un texte assez long pour que la ligne finisse juste devant les deux points, ici : voilà « tout ».";
    expect(wrapped(words).split("\n")).toEqual([
      "Un texte assez long pour que la ligne finisse juste devant les deux points,",
      "ici\u00a0: voilà «\u00a0tout\u00a0».",
      "",
    ]);
  });
});

describe("what can be explained", () => {
  test("is the same in both languages, every rule and every finding", () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
    expect(rules.filter(({ id }) => english.get(id)?.page === undefined)).toEqual([]);
    expect(english.size).toBeGreaterThan(rules.length + 25);
  });

  test.each([english, french])("is a sentence each, with a severity", (all) => {
    for (const { severity, meaning } of all.values()) {
      expect(severity).toMatch(/^(error|warning|question|erreur|avertissement)\b/);
      expect(meaning).toMatch(/^[\p{Lu}«"].*[.?!»]$/u);
    }
  });

  test("is told of one or of all in 80 columns", () => {
    const [rule, row] = ["weekday-mismatch", "encoding"].map((id) => french.get(id));
    if (!rule || !row) throw new Error("not there");
    expect(explained(rule)).toContain("weekday-mismatch (erreur)\n\nCe qu'elle trouve. Un jour de la semaine");
    expect(explained(row)).toBe("encoding (erreur)\n\nLe fichier n'est pas en UTF-8, ou contient un caractère NUL.\n");
    for (const text of [listed(english.values()), listed(french.values()), explained(rule)]) {
      expect(text.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
      expect(text).not.toMatch(/\*\*|`/);
    }
  });
});
