import { siteLinks } from "../checks/site-links.ts";
import { readSite, type SiteInput, type SiteReading } from "../content/read-site.ts";
import type { Source } from "../content/source.ts";
import type { Finding } from "../model/finding.ts";
import { type Pages, pagesOf } from "../model/pages.ts";
import { judge } from "../rules/judge.ts";
import { siteFileList } from "./site-file-list.ts";

/** Content as it was read and judged, with the site that would be made of it. */
export interface ContentJudged extends SiteReading {
  /** Undefined when what all pages stand on could not be read. */
  readonly pages: Pages | undefined;
  /** What was found while reading, by the rules and in the pages. */
  readonly judged: readonly Finding[];
  /** Built pages on which something was found that no document has written. */
  readonly builtSources: readonly Source[];
}

/**
 * Text to model to pages to findings. Nothing is written.
 * @throws RenderFault when a template fails
 */
export function judgeContent(input: SiteInput): ContentJudged {
  const { sources, assets, now } = input;
  const reading = readSite(input);
  const { site, documents, findings } = reading;
  const pages = site && pagesOf(site);
  const built =
    site && pages
      ? siteLinks({ site, pages, documents, sources, assets, files: siteFileList(site, pages, assets) })
      : undefined;
  return {
    ...reading,
    pages,
    judged: judge({ documents, site, now, found: findings, built: built?.findings }),
    builtSources: built?.builtSources ?? [],
  };
}
