import { fileNames } from "../checks/file-names.ts";
import type { Earlier } from "../checks/removed/earlier.ts";
import type { SiteToJudge } from "../checks/site-links.ts";
import type { Source } from "../content/source.ts";
import type { Content } from "../disk/content-files.ts";
import { readContent } from "../disk/read-content.ts";
import type { Asset, Site } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import type { Pages } from "../model/pages.ts";
import type { KnownSummary } from "../report/known-summary.ts";
import { judgeContent } from "./judge-content.ts";

/** Where the content is and what stands in for what it says. */
export interface LoadOptions {
  /** The content folder, absolute. */
  readonly content: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly siteUrl?: string | undefined;
  readonly basePath?: string | undefined;
  /** The site before a change, where it is asked what that took away. */
  readonly earlier?: Earlier | undefined;
}

/** A content folder read and judged. */
export interface Loaded {
  readonly site: Site | undefined;
  readonly pages: Pages | undefined;
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly documents: number;
  readonly withheld: number;
  /** What was sifted out of the findings because it is known; undefined where nothing was. */
  readonly known?: KnownSummary | undefined;
  /** What a later state of the content is held against; undefined where no site can be made. */
  readonly made?: SiteToJudge | undefined;
}

/**
 * Disk to model to findings: what every command begins with.
 * @throws WrongUse when there is no content folder
 */
export const loadSite = ({ content, ...rest }: LoadOptions): Loaded => loadContent(readContent(content), rest);

/** Content to model to findings, wherever the content comes from. */
export function loadContent(content: Content, options: Omit<LoadOptions, "content">): Loaded {
  const { earlier, ...rest } = options;
  const { sources, assets, findings } = content;
  const { site, pages, judged, builtSources, withheld, published, made } = judgeContent(
    { sources, assets, ...rest },
    earlier,
  );
  const named = pages ? fileNames(pages, published) : [];
  return {
    site,
    pages,
    assets: published,
    findings: [...findings, ...judged, ...named],
    sources: [...sources, ...builtSources],
    documents: sources.length,
    withheld,
    made,
  };
}
