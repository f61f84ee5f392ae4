import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { describeFocus, findSidewaysScroll, findSmallTargets, markTabStops } from "./in-page.js";

/** A check gives what is wrong, one plain line each; nothing wrong is an empty list. */
export type Problems = readonly string[];

// The short form: sending it into a page takes longer than running it.
const axe = readFileSync(join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

const everyRule = {
  // Only what fails is asked for: gathering the rest takes as long as finding it. Nothing is to be loaded anew either.
  resultTypes: ["violations"],
  preload: false,
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true } },
};
const colourRules = {
  ...everyRule,
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

/**
 * What axe finds by the WCAG 2.2 rules for levels A and AA, its best practices and the AAA rule for contrast.
 * @param scope "colours" for the rules on colour alone, which is all that changes with the colour scheme
 */
export const axeViolations = async (page: Page, scope: "all" | "colours" = "all"): Promise<Problems> => {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  const options = JSON.stringify(scope === "all" ? everyRule : colourRules);
  const run = `axe.run(document, ${options}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<AxeResults["violations"]>(run);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`));
};

/** Text or boxes that make the reader scroll sideways at a width of the window in CSS px. */
export const sidewaysScroll = async (page: Page, width: number): Promise<Problems> => {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(findSidewaysScroll);
};

/** Goes through the page with the Tab key: each stop is reached, in order, shows its focus and lies under nothing. */
export const keyboardWalk = async (page: Page): Promise<Problems> => {
  const stops = await page.evaluate(markTabStops);
  const problems = stops
    .filter(({ jumpsAhead }) => jumpsAhead)
    .map(({ name }) => `${name} leaves the order of the page`);
  for (const [number, { name }] of stops.entries()) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(describeFocus);
    if (focus?.stop !== number) {
      const reached =
        focus?.stop === undefined ? "nothing one would expect" : (stops[focus.stop]?.name ?? "nothing known");
      return [...problems, `Tab reaches ${reached} in place of ${name}`];
    }
    if (!focus.visible) problems.push(`${name} does not show that it has the focus`);
    if (focus.covered) problems.push(`${name} has the focus where it cannot be seen`);
  }
  return problems;
};

/** Targets that a finger would miss: WCAG 2.2, SC 2.5.8. */
export const smallTargets = (page: Page): Promise<Problems> => page.evaluate(findSmallTargets);

/**
 * Listens to all pages of a context for addresses outside `origin`.
 * @param tell is called with each as it is asked for
 */
export const outsideRequests = (context: BrowserContext, origin: string, tell: (address: string) => void): void => {
  context.on("request", (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (protocol.startsWith("http") && from !== origin) tell(request.url());
  });
};

/** Bytes of files as they travel, each compressed for itself. */
export const gzipWeight = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
