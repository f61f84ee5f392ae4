import { describe, expect, it } from "vitest";
import { html, isEmpty, raw } from "../templates/html.ts";

describe("html", () => {
  it("escapes words in text and in attributes", () => {
    const words = `<b title="x">R&D's</b>`;
    const escaped = "&lt;b title=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/b&gt;";
    expect(html`<p title="${words}">${words}</p>`.source).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it("takes HTML as it is, joins arrays, counts numbers and leaves out what is nothing", () => {
    const items = ["a", "b"].map((word) => html`<li>${word}</li>`);
    expect(html`<ul>${items}${undefined}${null}${false}${0}${raw("<hr>")}</ul>`.source).toBe(
      "<ul><li>a</li><li>b</li>0<hr></ul>",
    );
  });

  it("does not take an object that only looks like HTML", () => {
    const forged = { source: "<script>" };
    expect(() => html`${forged as never}`.source).toThrow();
  });

  it("drops line breaks between tags, keeps a space between words", () => {
    const source = html`<p>
      one
      two <b>three</b>
      <i>four</i> <u>five</u>
      ${"six"}
    </p>`.source;
    expect(source).toBe("<p> one two <b>three</b><i>four</i> <u>five</u>six</p>");
  });

  it("leaves the white space of values alone", () => {
    expect(html`<pre>${"a\n  b"}</pre>`.source).toBe("<pre>a\n  b</pre>");
  });

  it("knows what would give nothing", () => {
    expect(isEmpty([undefined, false, ""])).toBe(true);
    expect(isEmpty(0)).toBe(false);
  });
});
