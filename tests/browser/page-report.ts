import type { BrowserContext, Page } from "playwright-core";
import { axeViolations, keyboardWalk, type Problems, sidewaysScroll, smallTargets } from "./checks.ts";
import { printed } from "./pdf.ts";

/** Contexts of one browser that differ only in whether scripts run. */
export interface Contexts {
  readonly scripted: BrowserContext;
  readonly scriptless: BrowserContext;
}

const wide = 1280;
const narrow = 320;
/** What 18 and 20 mm of margin leave of A4, in CSS px. */
const paper = 650;
/** The press room has an A4 printer and a stapler, not a binder. */
const mostReleasePages = 2;

/** Everything that is wrong with a page, by the circumstances in which it is; nothing wrong is an empty object. */
export const pageReport = async (
  { scripted, scriptless }: Contexts,
  url: string,
  kind: string,
): Promise<Readonly<Record<string, Problems>>> => {
  const page = await scripted.newPage();
  const failures: string[] = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== url) failures.push(`${response.url()}: ${response.status()}`);
  });
  await page.setViewportSize({ width: wide, height: 800 });
  await page.goto(url);
  const text = await textOf(page);
  const report: Record<string, Problems> = {
    "while loading": failures,
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
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  report["on paper, sideways"] = await sidewaysScroll(page, paper);
  report["on paper"] = await onPaper(page, kind);
  await page.close();
  report["without script"] = await withoutScript(scriptless, url, text);
  return Object.fromEntries(Object.entries(report).filter(([, problems]) => problems.length > 0));
};

const onPaper = async (page: Page, kind: string): Promise<Problems> => {
  const { pages, tagged, lang } = await printed(page);
  const pageLang = await page.locator("html").getAttribute("lang");
  return [
    ...(tagged ? [] : ["the PDF carries no structure"]),
    ...(lang === pageLang ? [] : [`the PDF says its language is ${lang}, the page ${pageLang}`]),
    ...(kind === "press-releases/*" && pages > mostReleasePages ? [`the release takes ${pages} pages`] : []),
  ];
};

/** Read in the conference's own time zone, a page says the same with and without script. */
const withoutScript = async (context: BrowserContext, url: string, expected: string): Promise<Problems> => {
  const page = await context.newPage();
  await page.setViewportSize({ width: wide, height: 800 });
  await page.goto(url);
  const text = await textOf(page);
  await page.close();
  if (text === expected) return [];
  const without = new Set(text.split("\n"));
  const lost = expected.split("\n").filter((line) => !without.has(line));
  return [`only with script: ${lost.join(" | ") || "the same lines in another order"}`];
};

const textOf = (page: Page): Promise<string> => page.evaluate("document.body.innerText");
