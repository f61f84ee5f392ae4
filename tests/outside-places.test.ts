import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outsidePlaces, type Place } from "../src/outside/written-links.ts";
import { readDocuments } from "./support/read-folder.ts";

const PATH = "en/pages/a.md";

/** The places of one page that lead outside. */
function placesIn(text: string): readonly Place[] {
  const { documents, site } = readDocuments({ [PATH]: text });
  return outsidePlaces(documents, site, new Map([[PATH, text]]));
}
const cut = (text: string, { span, exact }: Place): string | undefined =>
  exact ? text.slice(span.start, span.end) : undefined;

describe("the written form of an address", () => {
  test.each([
    ["[a](https://x.example/b)", "https://x.example/b"],
    ["[a](https://x.example/b#part)", "https://x.example/b#part"],
    ['[a]( <https://x.example/b> "t](u)")', "https://x.example/b"],
    ["[a](https://x.example/b_(c))", "https://x.example/b_(c)"],
    ["[a](https://x.example/b\\)c)", "https://x.example/b\\)c"],
    ["[a](https://x.example/?a=1&amp;b=2)", "https://x.example/?a=1&amp;b=2"],
    ["[a](https://x.example/\n'title')", "https://x.example/"],
    ["![p](https://y.example/p)", "https://y.example/p"],
    ["<https://x.example/b>", "https://x.example/b"],
    ["https://x.example/b", "https://x.example/b"],
    ["www.x.example/b", "www.x.example/b"],
    ["[a](https://caf\u00e9.example/\u00e9)", "https://caf\u00e9.example/\u00e9"],
    ["**[a](https://x.example/b)**", "https://x.example/b"],
    ["[`]`](https://x.example/b)", "https://x.example/b"],
  ])("%s", (source, written) => {
    for (const [before, behind] of [
      ["Text before ", " and behind."],
      ["# A heading: ", ""],
      ["- An item ", "."],
      ["> A quotation: ", ""],
      ["| a | b |\n|---|---|\n| c | ", " |"],
      ["\u{1f419} signs of two units ", " \u{1f419}"],
    ] as const) {
      if (before.includes("|") && source.includes("\n")) continue;
      for (const end of ["\n", "\r\n"]) {
        const text = `# A\n\n${before}${source}${behind}\n`.replaceAll("\n", end);
        if (before.startsWith("#") && source.includes("\n")) continue;
        const places = placesIn(text);
        expect(
          places.map((place) => cut(text, place)),
          text,
        ).toEqual([written]);
      }
    }
  });

  test("of a picture in a link is told from that of the link", () => {
    const text = "# A\n\n[![p](https://y.example/p)](https://x.example/\u00e9)\n";
    expect(placesIn(text).map((place) => cut(text, place))).toEqual([
      "https://x.example/\u00e9",
      "https://y.example/p",
    ]);
  });

  test("of a link by name stands where the name is explained, whoever uses it", () => {
    const text =
      "# A\n\nSee [a][n], [n] and [b][m].\n\n[n]: <https://x.example/> 'T'\n[m]: https://x.example/\n[n]: https://other.example/\n";
    const places = placesIn(text);
    expect(places.map((place) => cut(text, place))).toEqual([
      "https://x.example/",
      "https://x.example/",
      "https://x.example/",
    ]);
    expect(new Set(places.map(({ span }) => span.start))).toEqual(
      new Set([text.indexOf("https://x"), text.lastIndexOf("https://x")]),
    );
  });

  test("whatever stands around, is the address that is asked", () => {
    const piece = fc.constantFrom(
      ..."a b [ ] ( ) < > * _ ` \\ \n | # - \u00e9 \u{1f419} & ! :".split(" "),
      " ",
      "https://x.example/b",
      "[a](https://x.example/c)",
      "<https://x.example/d?e=1&f=2#g>",
      "www.x.example/h",
      "[n]: https://x.example/i\n",
      "[n]",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = `# A\n\n${pieces.join("")}\n`;
        for (const place of placesIn(text)) {
          const written = cut(text, place);
          if (written === undefined) continue;
          const url = URL.parse(/^www/i.test(written) ? `https://${written}` : written.replaceAll(/\\(?=[^a-z])/g, ""));
          expect(url?.href.replace(/#.*/s, ""), text).toBe(place.address);
        }
      }),
      { numRuns: 300 },
    );
  });
});
