import { join } from "node:path";
import type { SiteFile } from "../disk/write-site.ts";
import { outputsOf } from "../outputs/index.ts";
import { renderPages } from "../render/render-pages.ts";
import type { Loaded } from "./load-site.ts";
import { SCRIPT } from "./script.ts";

/**
 * Model to bytes: every file of the site by its path in it.
 * @param content the content folder, absolute
 * @throws RenderFault when a template fails
 */
export async function siteFiles(
  { site, pages, assets }: Loaded,
  content: string,
  projectDir: string,
): Promise<ReadonlyMap<string, SiteFile>> {
  if (!site || !pages) return new Map();
  const rendered = await renderPages(pages, projectDir);
  const copied = assets.map(({ path }) => [path, { copyFrom: join(content, path) }] as const);
  const script = { copyFrom: join(projectDir, "templates/scripts", SCRIPT.name) };
  return new Map<string, SiteFile>([...rendered, ...outputsOf(site, pages), [SCRIPT.path, script], ...copied]);
}
