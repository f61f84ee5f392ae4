import fc from "fast-check";
import { Tokenizer, TokenizerMode } from "parse5";
import { describe, expect, test } from "vitest";
import { decoded } from "../src/links/decoded.ts";
import { readMarkup } from "../src/links/markup.ts";

type Tags = readonly [name: string, attributes: readonly (readonly [string, string])[]][];

const STATES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** The opening tags as parse5 reads them, an independent reader that browsers' own tests are run against. */
function byParse5(text: string): Tags {
  const tags: [string, (readonly [string, string])[]][] = [];
  const ignore = (): void => {};
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, attrs }) {
        tags.push([tagName, attrs.map(({ name, value }) => [name, value] as const)]);
        const state = STATES[tagName];
        if (state !== undefined) tokenizer.state = state;
      },
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  return tags;
}

function byOurs(text: string): Tags {
  const tags: [string, (readonly [string, string])[]][] = [];
  readMarkup(text, {
    open: (name, attributes) => {
      for (const { value, start, end } of attributes) expect(text.slice(start, end)).toBe(value);
      tags.push([name, attributes.map((one) => [one.name, decoded(one.value)] as const)]);
    },
    close: () => {},
    text: () => {},
  });
  return tags;
}

const pieces = [
  ...[
    "<a",
    "<IMG",
    "<p",
    "<b>",
    "</a>",
    "</",
    "<",
    ">",
    "/>",
    "/",
    "=",
    '"',
    "'",
    " ",
    "\n",
    "\t",
    "é",
    "x",
    "a.b",
    "#",
  ],
  ...["href", "HREF", "src", "data-x", "id=", "href='", 'href="', "&amp;", "&quot;", "&#39;", "&#x2F;", "&eacute;"],
  ...["&copy=1", "&amp", "&", "<!--", "-->", "--!>", "<!", "<?", "<!doctype html>", "<!-->", "]]>"],
  ...["<script>", "</script>", "<style>", "</STYLE >", "<title>", "</title>", "<textarea>", "</textarea>", "<iframe>"],
];

describe("markup", () => {
  test("is read as parse5 reads it, however broken it is", () => {
    // "<!--" in a script begins what only a browser's script tokenizer knows.
    const soup = fc
      .array(fc.constantFrom(...pieces), { maxLength: 30 })
      .map((all) => all.join(""))
      .filter((text) => !/<script>(?:(?!<\/script)[\s\S])*<!--/i.test(text));
    fc.assert(
      fc.property(soup, (text) => {
        expect(byOurs(text)).toEqual(byParse5(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("is never a reason to fail, and read in one pass", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void byOurs(text)));
    for (const text of [
      "<a ".repeat(50_000),
      '<a x="'.repeat(50_000),
      "<!--".repeat(50_000),
      "<style>".repeat(50_000),
    ]) {
      const started = performance.now();
      byOurs(text);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  test.each([
    ["<svg><title>a<b></title></svg>", ["svg", "title", "b"]],
    ["<svg><style>a<b></style></svg><style><i></style>", ["svg", "style", "b", "style"]],
    ["<svg><p><style><i></style>", ["svg", "p", "style"]],
    [
      "<svg><foreignObject><style><i></style></foreignObject><style><i></style></svg>",
      ["svg", "foreignobject", "style", "style", "i"],
    ],
    ["<svg><![CDATA[<i>]]><g></svg>", ["svg", "g"]],
    ["<noscript><img src=x></noscript>", ["noscript", "img"]],
    ["<plaintext><i>", ["plaintext"]],
  ])("in drawings and without scripts: %s", (text, names) => {
    expect(byOurs(text).map(([name]) => name)).toEqual(names);
  });
});
