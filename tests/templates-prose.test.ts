import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { renderInline, renderProse, renderTitle } from "../templates/parts/prose.ts";

const md = new MarkdownIt();
const resolve = (href: string): string => href.replace("doc:home/", "/base/");
const prose = (text: string, lang = "en", notes?: string[]): string =>
  renderProse({ tokens: md.parse(text, {}) }, { lang, resolve, notes }).source;
const inline = (text: string) => {
  const [block] = md.parseInline(text, {});
  return { tokens: block?.children ?? [], plain: text, span: { file: "", start: 0, end: 0 } };
};

describe("prose", () => {
  it("escapes and sets words in their language", () => {
    expect(prose('The "G" Building & <b>')).toBe("<p>The “G” Building &amp; &lt;b&gt;</p>");
    expect(prose("le 1er avril", "fr")).toContain("1<sup>er</sup>");
    expect(prose("le 1er avril", "en")).not.toContain("<sup>");
  });

  it("sets quotation marks across emphasis", () => {
    expect(prose('"*word*"')).toBe("<p>“<em>word</em>”</p>");
  });

  it("resolves links and leaves their target to the visitor", () => {
    expect(prose("[home](doc:home/)")).toBe('<p><a href="/base/">home</a></p>');
    expect(prose('[a](https://e.org/?a=1&b=2 "A \\"b\\"")')).toBe(
      '<p><a href="https://e.org/?a=1&amp;b=2" title="A &quot;b&quot;">a</a></p>',
    );
  });

  it("numbers outside links for paper, each address once", () => {
    const notes: string[] = [];
    const source = prose("[a](https://e.org/) [b](https://f.org/) [c](https://e.org/) [d](doc:home/)", "en", notes);
    expect(notes).toEqual(["https://e.org/", "https://f.org/"]);
    expect(source.match(/<sup class="note">\d<\/sup>/g)).toEqual([1, 2, 1].map((n) => `<sup class="note">${n}</sup>`));
  });

  it("keeps the groups of a telephone number in their order where words run from right to left", () => {
    expect(prose("كولم، (709) 555-0102", "ar")).toBe('<p>كولم، <span class="tel">(709) 555-0102</span></p>');
    expect(prose("بين 10-12 و(2027) فقط", "ar")).not.toContain("tel");
    expect(prose("Colm, (709) 555-0102", "en")).not.toContain("tel");
  });

  it("has no second h1", () => {
    expect(prose("> # Title")).toContain("<h2>Title</h2>");
  });

  it("lets wide tables scroll in a region that the keyboard reaches", () => {
    const source = prose("| a |\n|---|\n| 1 |");
    expect(source).toMatch(/^<div class="wide" role="region" tabindex="0" aria-label="[^"]+"><table>/);
    expect(source.endsWith("</table></div>")).toBe(true);
  });

  it("loads pictures late and says what they show", () => {
    expect(prose('![a "b"](p.svg)')).toContain('<img src="p.svg" alt="a “b”" loading="lazy">');
    expect(prose('![a](p.svg "Photo: Ann <b>")')).toContain('alt="a" title="Photo: Ann &lt;b&gt;"');
    expect(prose('![](p.svg "decorative")')).toContain('<img src="p.svg" alt="" loading="lazy">');
  });

  it("says where words are in another language, and shows no comment", () => {
    const line = inline("x");
    const [text] = line.tokens;
    const token = (type: string, lang?: string) =>
      Object.assign(Object.create(Object.getPrototypeOf(text)), {
        type,
        content: "secret",
        attrs: lang ? [["lang", lang]] : null,
      });
    const tokens = [token("comment_inline"), token("lang_open", "ar"), text as never, token("lang_close")];
    expect(renderInline({ ...line, tokens }, { lang: "en", resolve }).source).toBe(
      '<span lang="ar" dir="rtl">x</span>',
    );
  });

  it("keeps short first parts of a word together in headings alone", () => {
    expect(renderTitle(inline("co-operation"), { lang: "en", resolve }).source).toBe("co-\u2060operation");
    expect(renderInline(inline("co-operation"), { lang: "en", resolve }).source).toBe("co-operation");
  });
});
