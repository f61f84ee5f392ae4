import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedBrowser, launch } from "./browser.ts";
import { type BuiltSite, buildSite } from "./built-site.ts";
import { sidewaysScroll } from "./checks.ts";
import { conferences } from "./conferences.ts";
import { type StaticServer, serve } from "./static-server.ts";

describe("a reader elsewhere", () => {
  let site: BuiltSite;
  let server: StaticServer;
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    const [sample] = conferences;
    if (!sample) throw new Error("There is no sample to read.");
    site = buildSite(sample);
    server = await serve(site.folder, site.basePath);
    launched = await launch();
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
    site?.remove();
  });

  const openIn = async (timezoneId: string, path: string): Promise<Page> => {
    const page = await launched.browser.newPage({ timezoneId, viewport: { width: 1280, height: 800 } });
    await page.goto(server.url + path);
    return page;
  };

  // 9.30 am in Strasbourg, UTC+2, is 9.30 pm of the day before in Honolulu, UTC−10.
  it.each(["", "agenda/", "agenda/opening/"])("is told the time where they are, and the day: /%s", async (path) => {
    const page = await openIn("Pacific/Honolulu", path);
    const aid = await page.locator(".your-time").first().innerText();
    expect(aid.replace(/\s/g, " ")).toMatch(/^your time 9:30 PM \(−1 day\)$/);
    expect(await sidewaysScroll(page, 320)).toEqual([]);
    await page.close();
  });

  it("is told nothing where the clock is the same", async () => {
    const page = await openIn("Africa/Johannesburg", "agenda/");
    expect(await page.locator(".your-time").count()).toBe(0);
    await page.close();
  });
});
