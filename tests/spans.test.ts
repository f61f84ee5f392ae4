import fc from "fast-check";
import type { Token } from "markdown-it";
import { describe, expect, test } from "vitest";
import { readDocument } from "../src/content/document.ts";
import { destinationOf, destinationSpanOf } from "../src/content/markdown/destinations.ts";
import { spanOf } from "../src/content/markdown/spans.ts";
import { newReading } from "../src/content/reading.ts";

const read = (text: string) => readDocument({ path: "en/pages/a.md", text }, "en", newReading());

const inlines = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...inlines(token.type === "image" ? [] : (token.children ?? []))]);

/** Every piece of text that differs from what its span cuts out of the source. */
const misplaced = (text: string): string[] =>
  inlines(read(text).tokens).flatMap((token) => {
    const span = spanOf(token);
    if (token.type === "text" && token.content) {
      // In a table "\\|" is how "|" is written.
      const cut = span ? text.slice(span.start, span.end).replaceAll("\\|", "|") : "(no span)";
      // An escape or an entity is one character, written as its `markup`.
      return cut === (token.info ? token.markup : token.content) ? [] : [`"${token.content}" is at "${cut}"`];
    }
    const destination = destinationOf(token);
    if (destination) {
      const at = destinationSpanOf(token);
      const cut = at ? text.slice(at.start, at.end) : "(no span)";
      return cut === destination.address ? [] : [`the address "${destination.address}" is at "${cut}"`];
    }
    return [];
  });

const word = fc.constantFrom(
  "Opening",
  "9.30",
  "co-operation",
  "é́",
  "👩‍🚀",
  "القاعة",
  "G3",
  "a_b",
  "x*y",
  "1",
  "R&D",
  "&amp;",
  "\\*",
  "<b>",
  "`code`",
  "http://x.org/a_b",
  "a@b.org",
  "+33 (0)3 88 41 33 35",
);
const marked = fc.oneof(
  word,
  word.map((one) => `**${one}**`),
  word.map((one) => `*${one}*`),
  word.map((one) => `[${one}](b.md)`),
  word.map((one) => `![${one}]( <../files/a b.png>  "${one}")`),
  word.map((one) => `see [[${one}] **x**][definition].`),
  word.map((one) => `[${one}]{lang=fr}`),
  word.map((one) => `${one} <!-- note -->`),
);
const DEFINITION = "[definition]: https://example.org/(a)\n";
const line = fc.array(marked, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const cell = line.map((words) => words.replaceAll("|", "\\|"));
const block = fc.oneof(
  paragraph,
  paragraph.map((words) => words.replaceAll("\n", "\u00a0\n \u00a0 ")),
  line.map((words) => `## ${words}`),
  line.map((words) => `### ${words} {#id}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- Key: ${item}`).join("\n")),
  paragraph.map((words) => words.replace(/^/gm, "> ")),
  paragraph.map((words) => `- outer\n\n${words.replace(/^/gm, "\t")}`),
  paragraph.map((words) => `1. outer\n   - inner ${words.replace(/\n/g, "\n     ")}`),
  fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|---|\n| ${c} \\| more | ${d} |`),
  fc.constant("<!-- a comment\n\nover lines -->"),
);
const document = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join("\n\n")}\n\n${DEFINITION}`);

describe("positions", () => {
  test("the span of every piece of text cuts that text out of the source", () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(misplaced(text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("and so with front matter, whatever it holds", () => {
    fc.assert(
      fc.property(line, document, (value, body) => {
        const text = `---\nplace: ${value}\n---\n\n${body}`;
        const { frontMatter } = read(text);
        const span = frontMatter[0]?.value.span;
        expect(span && text.slice(span.start, span.end)).toBe(value);
        expect(misplaced(text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("every value of a list of fields is where its span says, and so is its key", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("Room", "Média", "القاعة", "Two words"), word), {
          minLength: 1,
          maxLength: 5,
        }),
        (facts) => {
          const text = `## Heading\n\n${facts.map(([key, value]) => `- ${key}: ${value}`).join("\n")}\n`;
          const fields = read(text).parts.at(-1)?.fields ?? [];
          expect(
            fields.map(({ label, value }) => [
              text.slice(label.span.start, label.span.end),
              text.slice(value.span.start, value.span.end),
            ]),
          ).toEqual(facts);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("any text at all", () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

  test("does not make the reader throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void read(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\s#>*+\-|`_[\](){}!<&\\:0-9a-z]{0,300}$/), (text) => void read(text)),
      { numRuns: 300 },
    );
  });

  test("keeps every letter that a paragraph holds", () => {
    const plain = fc.array(
      fc.constantFrom("Opening", "é", "القاعة", "x_y_z", "9.30", "a|b", "(c)", "d's", "<i>", "{#x}", "e:f"),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(plain, (words) => {
        const text = `Begin ${words.join(" ")} end`;
        const kept = inlines(read(text).tokens)
          .filter(({ type }) => type === "text")
          .map(({ content }) => content)
          .join("");
        expect(letters(kept)).toBe(letters(text));
      }),
      { numRuns: 200 },
    );
  });

  test("every line written as a fact at the top of a document comes back as it was", () => {
    const value = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/[\n\r\0\ufeff]/g, "").trim());
    const plain = value.filter((text) => text !== "" && !/^(["'[]).*|^[|>]$/s.test(text));
    fc.assert(
      fc.property(plain, (written) => {
        const { frontMatter } = read(`---\nplace: ${written}\n---\n\n# Title\n`);
        expect(frontMatter.map((field) => field.value.plain)).toEqual([written]);
      }),
      { numRuns: 400 },
    );
  });
});
