import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedBrowser, launch } from "./browser.ts";
import { axeViolations, keyboardWalk, outsideRequests, sidewaysScroll, smallTargets } from "./checks.ts";

/** Each check must see what it is there to see, or its silence about the sites says nothing. */
describe("the checks of the browser", () => {
  let launched: LaunchedBrowser;
  let page: Page;
  beforeAll(async () => {
    launched = await launch();
    page = await launched.browser.newPage();
  });
  afterAll(() => launched?.close());

  const show = (body: string): Promise<void> =>
    page.setContent(`<!doctype html><html lang="en"><title>A page</title><body><main><h1>A page</h1>${body}</main>`);

  it("see a picture without words and text too faint for AAA", async () => {
    await show(`<img src="data:,"><p style="color:#767676;background:#fff">Enough for AA alone</p>`);
    const problems = await axeViolations(page);
    expect(problems).toContainEqual(expect.stringMatching(/^image-alt: /));
    expect(problems).toContainEqual(expect.stringMatching(/^color-contrast-enhanced: /));
  });

  it("see a page wider than its window, and text that a clipped page cuts off", async () => {
    await show(`<p style="inline-size:400px">Wide</p>`);
    expect(await sidewaysScroll(page, 320)).toHaveLength(1);
    await show(`<style>body{overflow-x:clip}</style><p style="white-space:nowrap">${"word ".repeat(40)}</p>`);
    expect(await sidewaysScroll(page, 320)).toContainEqual(expect.stringContaining("runs beyond 320 px"));
  });

  it("let a wide table scroll in a box of its own", async () => {
    await show(`<div style="overflow-x:auto"><p style="white-space:nowrap">${"word ".repeat(40)}</p></div>`);
    expect(await sidewaysScroll(page, 320)).toEqual([]);
  });

  it("walk a plain page by keyboard, twice", async () => {
    await show(`<a href="#a">First</a> <button>Second</button> <a href="#c" tabindex="-1">Left out</a>`);
    expect(await keyboardWalk(page)).toEqual([]);
    expect(await keyboardWalk(page)).toEqual([]);
  });

  it.each([
    ["a focus that cannot be seen", `<a href="#a" style="outline:0">Unseen</a>`, "does not show"],
    ["an order of its own", `<a href="#a">First</a> <a href="#b" tabindex="1">Second</a>`, "leaves the order"],
    [
      "a focus under something else",
      `<a href="#a">Under</a><div style="position:fixed;inset:0;background:#fff"></div>`,
      "cannot be seen",
    ],
  ])("see %s", async (_, body, problem) => {
    await show(body);
    expect(await keyboardWalk(page)).toContainEqual(expect.stringContaining(problem));
  });

  it("see small targets side by side, but not in a sentence or with room around them", async () => {
    const button = `<button style="inline-size:12px;block-size:12px;padding:0;border:0;margin:0">i</button>`;
    await show(`<div style="display:flex">${button}${button}</div>`);
    expect(await smallTargets(page)).toHaveLength(2);
    await show(`<p>Read <a href="#a">a</a>, <a href="#b">b</a> and <a href="#c">c</a> first.</p>`);
    expect(await smallTargets(page)).toEqual([]);
    await show(`<div style="display:flex;gap:60px">${button}${button}</div>`);
    expect(await smallTargets(page)).toEqual([]);
  });

  it("see a request that leaves the site", async () => {
    const context = await launched.browser.newContext();
    await context.route("**", (route) => route.fulfill({ body: "" }));
    const outside: string[] = [];
    outsideRequests(context, "http://site.test", (address) => outside.push(address));
    const visitor = await context.newPage();
    await visitor.goto("http://site.test/");
    await visitor.setContent(`<link rel="stylesheet" href="http://elsewhere.test/font.css">`);
    expect(outside).toEqual(["http://elsewhere.test/font.css"]);
    await context.close();
  });
});
