import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { type LaunchedBrowser, launch } from "./browser.ts";
import { buildSite } from "./built-site.ts";
import { gzipWeight } from "./checks.ts";
import type { Conference } from "./conferences.ts";
import { pageKinds } from "./page-kinds.ts";
import { fitReport, openReader, pageReport, type Reader } from "./page-report.ts";
import { addressOf, forwardOf, htmlFiles, readMarkup } from "./site-files.ts";
import { type StaticServer, serve } from "./static-server.ts";

const elsewhere = "https://preview.example/conf/2008/";

/** A page with its style and script arrives in the first round trip: ten packets (RFC 6928) less the headers. */
const firstRoundTrip = 14_000;

/**
 * Registers the tests of a conference's site in a real browser, at its own address and as a preview under a path. Each
 * conference is a test file of its own, so that two of them are looked at at once.
 */
export function judgeSite(conference: Conference): void {
  const { zone, languages, thorough } = conference;
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    launched = await launch();
  });
  afterAll(() => launched?.close());

  const own = buildSite(conference);
  const preview = buildSite(conference, elsewhere);
  afterAll(() => {
    own.remove();
    preview.remove();
  });

  describe.each([preview, own])("at $url", ({ folder, url, basePath }) => {
    // A preview differs in its addresses, which are all followed, and in the line that says it is one.
    const kinds = pageKinds(folder, languages).filter(({ file }) => url !== elsewhere || file === "index.html");
    const files = htmlFiles(folder).map((file) => ({ file, markup: readMarkup(folder, file) }));
    let server: StaticServer;
    let reader: Reader;
    beforeAll(async () => {
      server = await serve(folder, basePath);
      reader = await openReader(launched.browser, zone, server.origin);
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    it.each(kinds.filter(({ lang }) => thorough.includes(lang)))("serves every reader: $lang $kind", async (page) => {
      expect(await pageReport(reader, server.url + addressOf(page.file), page.kind)).toEqual({});
    });

    it.each(kinds.filter(({ lang }) => !thorough.includes(lang)))("fits its words in: $lang $kind", async (page) => {
      expect(await fitReport(reader, server.url + addressOf(page.file))).toEqual({});
    });

    it("has no broken link", async () => {
      expect(await brokenLinks(folder, server, url)).toEqual([]);
    });

    it("answers a wrong address with its own page, styled, however deep it points", async () => {
      const answer = await reader.scripted.goto(`${server.url}no/such/page`);
      expect(answer?.status()).toBe(404);
      expect(await reader.scripted.evaluate("[...document.styleSheets].length")).toBeGreaterThan(0);
    });

    it("leads on from former addresses, with no script", async () => {
      for (const { file } of files) {
        const target = forwardOf(folder, file);
        if (!target) continue;
        await reader.scriptless.goto(server.url + addressOf(file));
        await reader.scriptless.waitForURL(new URL(target, server.origin).href);
        expect(await reader.scriptless.locator("h1").count(), file).toBe(1);
      }
    });

    it.each(files)("has one h1 and one main, and arrives in one round trip: $file", ({ file, markup }) => {
      expect({ h1: markup.count("h1"), main: markup.count("main") }).toEqual({ h1: 1, main: 1 });
      const parts = markup.addresses
        .filter((address) => address.startsWith(basePath) && /\.(css|js)$/.test(address))
        .map((address) => join(folder, address.slice(basePath.length)));
      expect(gzipWeight([join(folder, file), ...parts])).toBeLessThanOrEqual(firstRoundTrip);
    });
  });
}
