import type { SiteFiles } from "../links/site-index.ts";
import type { Asset, Site } from "../model/conference.ts";
import type { Pages } from "../model/pages.ts";
import { outputsOf } from "../outputs/index.ts";
import { pageParts } from "../render/page-parts.ts";
import { SCRIPT } from "./script.ts";

/** Every file of the site that would be written, the text of those that Dateline makes: pages in parts, not minified. */
export const siteFileList = (site: Site, pages: Pages, assets: readonly Asset[]): SiteFiles =>
  new Map<string, readonly string[] | undefined>([
    ...pageParts(pages),
    ...[...outputsOf(site, pages)].map(([path, text]) => [path, [text]] as const),
    [SCRIPT.path, undefined],
    ...assets.map(({ path }) => [path, undefined] as const),
  ]);
