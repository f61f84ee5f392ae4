import type { SiteFiles } from "../../links/site-index.ts";
import type { SiteToJudge } from "../site-links.ts";

/** A site as it was before a change. */
export interface Earlier {
  /** All its files, with the text of its pages. */
  readonly files: SiteFiles;
  /** What it was made of; undefined where the site alone is at hand, as it was published. */
  readonly made: SiteToJudge | undefined;
}
