import type { Browser, Page } from "playwright-core";
import { axeViolations, keyboardWalk, outsideRequests, type Problems, sidewaysScroll, smallTargets } from "./checks.ts";
import { printed } from "./pdf.ts";

/** Two windows of one browser, which go from page to page: opening one takes longer than most looks at it. */
export interface Reader {
  readonly scripted: Page;
  readonly scriptless: Page;
  /** What the open page could not load, or asked of somebody else. */
  readonly failures: string[];
  readonly close: () => Promise<void>;
}

const wide = 1280;
const narrow = 320;
/** What margins of 20 mm leave of A4, in CSS px. */
const paper = 642;
const height = 800;
/** A release is stapled to nothing: a sheet, printed on both sides. */
const mostReleasePages = 2;

/**
 * @param zone where the reader is: in the conference's own time zone a page says the same with and without script
 * @param origin of the site; what is asked of another is a failure
 */
export const openReader = async (browser: Browser, zone: string, origin: string): Promise<Reader> => {
  const open = (javaScriptEnabled: boolean) =>
    browser.newContext({ javaScriptEnabled, timezoneId: zone, viewport: { width: wide, height } });
  const [scripts, noScripts] = [await open(true), await open(false)];
  const failures: string[] = [];
  outsideRequests(scripts, origin, (address) => failures.push(`${address}: is asked of somebody else`));
  scripts.on("weberror", (failure) => failures.push(failure.error().message));
  scripts.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (!isPage && response.status() >= 400) failures.push(`${response.url()}: answers ${response.status()}`);
  });
  const close = async (): Promise<void> => {
    await scripts.close();
    await noScripts.close();
  };
  return { scripted: await scripts.newPage(), scriptless: await noScripts.newPage(), failures, close };
};

/** Everything that is wrong with a page, by the circumstances in which it is; nothing wrong is an empty object. */
export const pageReport = async (reader: Reader, url: string, kind: string): Promise<Record<string, Problems>> => {
  const page = await open(reader, url);
  const text = await textOf(page);
  const report: Record<string, Problems> = {
    "1280 px, sideways": await sidewaysScroll(page, wide),
    "1280 px, to axe": await axeViolations(page),
    "1280 px, to a finger": await smallTargets(page),
    "1280 px, by keyboard": await keyboardWalk(page),
    "320 px, sideways": await sidewaysScroll(page, narrow),
    "320 px, to a finger": await smallTargets(page),
    "320 px, by keyboard": await keyboardWalk(page),
  };
  await page.emulateMedia({ colorScheme: "dark" });
  report["320 px, dark, to axe"] = await axeViolations(page, "colours");
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  report["on paper, sideways"] = await sidewaysScroll(page, paper);
  report["on paper"] = await onPaper(page, kind);
  report["without script"] = await withoutScript(reader.scriptless, url, text);
  report["while loading"] = [...reader.failures];
  return wrongIn(report);
};

/** Whether the words of a page fit: what a translation changes in a page that was looked at in another language. */
export const fitReport = async (reader: Reader, url: string): Promise<Record<string, Problems>> => {
  const page = await open(reader, url);
  const report: Record<string, Problems> = {
    "1280 px, sideways": await sidewaysScroll(page, wide),
    "320 px, sideways": await sidewaysScroll(page, narrow),
  };
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  report["on paper, sideways"] = await sidewaysScroll(page, paper);
  report["while loading"] = [...reader.failures];
  return wrongIn(report);
};

const open = async ({ scripted, failures }: Reader, url: string): Promise<Page> => {
  failures.length = 0;
  await scripted.emulateMedia({ media: "screen", colorScheme: "light" });
  await scripted.setViewportSize({ width: wide, height });
  await scripted.goto(url);
  return scripted;
};

const wrongIn = (report: Record<string, Problems>): Record<string, Problems> =>
  Object.fromEntries(Object.entries(report).filter(([, problems]) => problems.length > 0));

const onPaper = async (page: Page, kind: string): Promise<Problems> => {
  const { pages, tagged, lang } = await printed(page);
  const pageLang = await page.locator("html").getAttribute("lang");
  return [
    ...(tagged ? [] : ["the PDF carries no structure"]),
    ...(lang === pageLang ? [] : [`the PDF says its language is ${lang}, the page ${pageLang}`]),
    ...(kind === "press-releases/*" && pages > mostReleasePages ? [`the release takes ${pages} pages`] : []),
  ];
};

const withoutScript = async (page: Page, url: string, expected: string): Promise<Problems> => {
  await page.goto(url);
  const text = await textOf(page);
  if (text === expected) return [];
  const without = new Set(text.split("\n"));
  const lost = expected.split("\n").filter((line) => !without.has(line));
  return [`only with script: ${lost.join(" | ") || "the same lines in another order"}`];
};

const textOf = (page: Page): Promise<string> => page.evaluate("document.body.innerText");
