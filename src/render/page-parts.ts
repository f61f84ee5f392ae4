import { allPages } from "../../templates/pages/all.ts";
import type { Pages } from "../model/pages.ts";
import { RenderFault } from "./render-fault.ts";

/**
 * Every page as it is before it is minified, in parts: what a page has alone and what it shares with others, in turn.
 * @returns by its path in the site, such as "agenda/opening/index.html"
 * @throws RenderFault when a template fails
 */
export function pageParts(pages: Pages): ReadonlyMap<string, readonly string[]> {
  try {
    return allPages(pages);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new RenderFault(`While rendering the pages: ${error instanceof Error ? error.message : error}`, { cause });
  }
}
