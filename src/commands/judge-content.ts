import { addressRemoved } from "../checks/removed/address-removed.ts";
import type { Earlier } from "../checks/removed/earlier.ts";
import { type SiteToJudge, siteLinks } from "../checks/site-links.ts";
import { readSite, type SiteInput, type SiteReading } from "../content/read-site.ts";
import type { Source } from "../content/source.ts";
import type { Site } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import { type Pages, pagesOf } from "../model/pages.ts";
import { RenderFault } from "../render/render-fault.ts";
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
  /** The site that was judged; undefined where none can be made. */
  readonly made: SiteToJudge | undefined;
}

/**
 * Text to model to pages to findings. Nothing is written.
 * @param earlier the site before a change, where it is asked what that took away
 * @throws RenderFault when a template fails
 */
export function judgeContent(input: SiteInput, earlier?: Earlier): ContentJudged {
  const { sources, now } = input;
  const reading = readSite(input);
  const { site, documents, published: assets, findings } = reading;
  const pages = site && pagesOf(site);
  const files = site && pages && filesOf(site, pages, assets, findings);
  const made = site && pages && files && { site, pages, documents, sources, assets, files };
  const built = made && siteLinks(made);
  const removed = made && earlier ? addressRemoved(earlier, made) : [];
  return {
    ...reading,
    pages,
    judged: judge({ documents, site, now, found: findings, built: built && [...built.findings, ...removed] }),
    builtSources: built?.builtSources ?? [],
    made,
  };
}

/** The files of the site. Content that is known to be wrong may be such that no page can be made of it. */
function filesOf(site: Site, pages: Pages, assets: SiteInput["assets"], findings: readonly Finding[]) {
  try {
    return siteFileList(site, pages, assets);
  } catch (error) {
    if (error instanceof RenderFault && findings.some(({ severity }) => severity === "error")) return undefined;
    throw error;
  }
}
