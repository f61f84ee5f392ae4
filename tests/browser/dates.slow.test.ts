import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedBrowser, launch } from "./browser.ts";
import { type BuiltSite, buildSite } from "./built-site.ts";
import { conferences } from "./conferences.ts";
import { type StaticServer, serve } from "./static-server.ts";

/** How many lines the last date of the hero takes. What stands high in a line ends in the same half of it. */
const linesOfDate = `(() => {
  const range = document.createRange();
  const date = [...document.querySelectorAll(".hero time")].at(-1);
  range.selectNodeContents(date);
  const half = parseFloat(getComputedStyle(date).fontSize) / 2;
  const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom);
  return 1 + Math.floor((Math.max(...bottoms) - Math.min(...bottoms)) / half);
})()`;

describe.each(conferences)("the dates of $name", (conference) => {
  let site: BuiltSite;
  let server: StaticServer;
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    site = buildSite(conference);
    server = await serve(site.folder, site.basePath);
    launched = await launch();
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
    site?.remove();
  });

  it.each(conference.languages)("never part from their year: %s", async (lang) => {
    const page = await launched.browser.newPage();
    await page.goto(server.url + (lang === conference.languages[0] ? "" : `${lang}/`));
    for (const width of [320, 360, 768, 820, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(linesOfDate), `${width} px`).toBe(1);
    }
    await page.close();
  });
});
