// npm run screenshots                  the sample's home page, for the README
// npm run screenshots -- --all FOLDER  every kind of page of both conferences, as different readers see it
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContextOptions, Page } from "playwright-core";
import { type LaunchedBrowser, launch } from "./browser.ts";
import { buildSite } from "./built-site.ts";
import { type Conference, conferences } from "./conferences.ts";
import { pageKinds } from "./page-kinds.ts";
import { addressOf } from "./site-files.ts";
import { serve } from "./static-server.ts";

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

const readers: readonly (readonly [string, BrowserContextOptions])[] = [
  ["phone", phone],
  ["phone-dark", { ...phone, colorScheme: "dark" }],
  ["desktop", desk],
  ["desktop-dark", { ...desk, colorScheme: "dark" }],
];

/** Opens a conference's site, does what is asked, and clears everything away. */
const withSite = async (
  conference: Conference,
  work: (url: string, folder: string) => Promise<void>,
): Promise<void> => {
  const site = buildSite(conference);
  const server = await serve(site.folder, site.basePath);
  try {
    await work(server.url, site.folder);
  } finally {
    await server.close();
    site.remove();
  }
};

const open = async ({ browser }: LaunchedBrowser, url: string, options: BrowserContextOptions): Promise<Page> => {
  const page = await browser.newPage(options);
  await page.goto(url);
  return page;
};

const shootHome = (browser: LaunchedBrowser, conference: Conference): Promise<void> =>
  withSite(conference, async (url) => {
    const page = await open(browser, url, { ...desk, timezoneId: conference.zone });
    await page.screenshot({ path: join(import.meta.dirname, "../../docs/sample.png") });
    await page.close();
  });

const shootAll = (browser: LaunchedBrowser, conference: Conference, into: string): Promise<void> =>
  withSite(conference, async (url, folder) => {
    const name = conference.name.replaceAll(" ", "-");
    for (const { lang, kind, file } of pageKinds(folder, conference.languages)) {
      const stem = join(into, `${name}-${lang}-${kind.replace("/*", "-one")}`);
      for (const [reader, options] of readers) {
        const page = await open(browser, url + addressOf(file), { ...options, timezoneId: conference.zone });
        await page.screenshot({ path: `${stem}-${reader}.png`, fullPage: true });
        if (reader === "desktop") await page.pdf({ path: `${stem}-print.pdf`, preferCSSPageSize: true, tagged: true });
        await page.close();
      }
    }
  });

const { all } = parseArgs({ options: { all: { type: "string" } } }).values;
const [sample] = conferences;
const browser = await launch({ systemFonts: true });
try {
  if (all === undefined && sample) await shootHome(browser, sample);
  if (all !== undefined) {
    mkdirSync(all, { recursive: true });
    for (const conference of conferences) await shootAll(browser, conference, all);
  }
} finally {
  await browser.close();
}
