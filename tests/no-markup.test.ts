import fc from "fast-check";
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { expect, test } from "vitest";
import { readDocument } from "../src/content/document.ts";
import { resolveLinks } from "../src/content/links.ts";
import { newReading } from "../src/content/reading.ts";
import { renderProse } from "../templates/parts/prose.ts";

const allowed = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong s a img br hr table thead tbody tr th td div span sup".split(
    " ",
  ),
);
const attributes = new Set([
  "href",
  "src",
  "alt",
  "id",
  "lang",
  "dir",
  "class",
  "start",
  "title",
  "style",
  "tabindex",
  "role",
  "aria-label",
  "loading",
  "hreflang",
]);

/** What a page of these words is: rendered as a whole, as Dateline does. */
function rendered(text: string): Tree.DocumentFragment {
  const reading = newReading();
  const document = readDocument({ path: "en/pages/a.md", text }, "en", reading);
  const placed = [{ document, kind: "page", name: "a", place: "pages/a.md" } as const];
  resolveLinks({ placed, assets: [], ids: new Map(), languages: ["en"], basePaths: ["/"] }, () => undefined, reading);
  return parseFragment(
    renderProse({ tokens: document.tokens }, { lang: "en", resolve: (href) => href })?.toString() ?? "",
  );
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

const hostile = fc.constantFrom(
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"onmouseover="x',
  "'><svg onload=x>",
  "javascript:alert(1)",
  "[a](javascript:x)",
  '[a](<https://x.org/" onclick="y>)',
  "![b](data:text/html,x)",
  "&lt;b&gt;",
  "&#60;i&#62;",
  "<!--",
  "-->",
  "]]>",
  "</p>",
  "{{ x }}",
  "<%= y %>",
  "\u202e",
  "\u0000",
  "`<b>`",
  '[c]{lang="><b>"}',
  "[d]{lang=fr onclick=x}",
  "https://x.org/<b>",
  '<https://x.org/"onclick="y>',
  "| a | <b> |",
  "# <i>",
  "a@b.org<script>",
  "[e]: javascript:x",
  "[e]",
);
const text = fc
  .array(fc.oneof(hostile, fc.constantFrom(" ", "\n", "\n\n", "- ", "> ", "word", "*", "_")), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("nothing the officer writes comes out as markup of their own", () => {
  fc.assert(
    fc.property(text, (written) => {
      for (const { tagName, attrs } of elements(rendered(written))) {
        expect(allowed).toContain(tagName);
        for (const { name, value } of attrs) {
          expect(attributes).toContain(name);
          if (name === "href" || name === "src") expect(value).toMatch(/^(?:https?:|mailto:|tel:|doc:|asset:|#|$)/);
          if (name === "style") expect(value).toMatch(/^text-align:\s?(left|right|center)$/);
        }
      }
    }),
    { numRuns: 1500 },
  );
});
