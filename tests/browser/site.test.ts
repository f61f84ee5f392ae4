import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { type LaunchedBrowser, launch } from "./browser.ts";
import { buildSite } from "./built-site.ts";
import { gzipWeight, outsideRequests, type Problems } from "./checks.ts";
import { pageKinds } from "./page-kinds.ts";
import { type Contexts, pageReport } from "./page-report.ts";
import { addressOf, htmlFiles, readMarkup } from "./site-files.ts";
import { type StaticServer, serve } from "./static-server.ts";

const conferences = [
  { name: "the sample", content: "content", zone: "Europe/Paris", languages: ["en", "fr"] },
  {
    name: "the second conference",
    content: "tests/fixtures/second/content",
    zone: "America/St_Johns",
    languages: ["en", "fr", "ar"],
  },
];
const basePaths = ["/", "/conf/2008/"];

/** A page with its style and script arrives in the first round trip: ten packets (RFC 6928) less the headers. */
const firstRoundTrip = 14_000;

let launched: LaunchedBrowser;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched?.close());

describe.each(conferences)("$name", ({ content, zone, languages }) => {
  const sites = basePaths.map((basePath) => ({ basePath, site: buildSite(content, basePath) }));
  afterAll(() => {
    for (const { site } of sites) site.remove();
  });

  it.each(sites)("has no broken link under $basePath", async ({ basePath, site }) => {
    const server = await serve(site.folder, basePath);
    expect(await brokenLinks(site.folder, server, site.url)).toEqual([]);
    await server.close();
  });

  describe.each(sites.slice(-1))("under $basePath", ({ basePath, site: { folder } }) => {
    let server: StaticServer;
    let contexts: Contexts;
    let outside: () => Problems;
    beforeAll(async () => {
      server = await serve(folder, basePath);
      const [scripted, scriptless] = await Promise.all(
        [true, false].map((javaScriptEnabled) => launched.browser.newContext({ javaScriptEnabled, timezoneId: zone })),
      );
      if (!scripted || !scriptless) throw new Error("The browser opened no windows.");
      contexts = { scripted, scriptless };
      outside = outsideRequests(scripted, server.origin);
    });
    afterAll(async () => {
      await contexts?.scripted.close();
      await contexts?.scriptless.close();
      await server?.close();
    });

    it.concurrent.each(pageKinds(folder, languages))("serves every reader: $lang $kind", async ({ file, kind }) => {
      expect(await pageReport(contexts, server.url + addressOf(file), kind)).toEqual({});
    });

    it("asks nothing of anybody else", () => {
      expect(outside()).toEqual([]);
    });

    it("answers a wrong address with its own page, wherever it points", async () => {
      const page = await contexts.scripted.newPage();
      const answer = await page.goto(`${server.url}no/such/page`);
      expect(answer?.status()).toBe(404);
      await page.getByRole("link", { name: /./ }).first().waitFor();
      expect(await page.evaluate("document.styleSheets.length")).toBeGreaterThan(0);
      await page.close();
    });

    it.each(htmlFiles(folder))("has one h1 and one main: %s", (file) => {
      const { count } = readMarkup(folder, file);
      expect({ h1: count("h1"), main: count("main") }).toEqual({ h1: 1, main: 1 });
    });

    it.each(htmlFiles(folder))("arrives in one round trip: %s", (file) => {
      const parts = readMarkup(folder, file)
        .addresses.filter((address) => /\.(css|js)$/.test(address))
        .map((address) => join(folder, address.slice(basePath.length)));
      expect(gzipWeight([join(folder, file), ...parts])).toBeLessThanOrEqual(firstRoundTrip);
    });
  });
});
