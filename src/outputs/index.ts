import type { Site } from "../model/conference.ts";
import type { Pages } from "../model/pages.ts";
import { redirects } from "./redirects.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

type Output = (site: Site, pages: Pages) => string;

const always: readonly (readonly [string, Output])[] = [
  ["robots.txt", ({ address }) => robots(address)],
  [".nojekyll", () => ""],
];
const published: readonly (readonly [string, Output])[] = [["sitemap.xml", (_site, pages) => sitemap(pages)]];
const forwarding: readonly (readonly [string, Output])[] = [["_redirects", (_site, pages) => redirects(pages)]];

/** The files beside the pages, by their path in the site. A preview has no sitemap; without former addresses there are no redirects. */
export const outputsOf = (site: Site, pages: Pages): ReadonlyMap<string, string> =>
  new Map(
    [...always, ...(site.address.preview ? [] : published), ...(pages.moved.length ? forwarding : [])].map(
      ([path, output]) => [path, output(site, pages)],
    ),
  );
