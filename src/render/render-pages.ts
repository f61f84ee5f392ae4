import { relative } from "node:path";
import type { Pages } from "../model/pages.ts";
import { configure, TEMPLATES } from "./configure.ts";
import { minifiedParts, type PageParts } from "./minify.ts";
import { RenderFault } from "./render-fault.ts";

/**
 * Renders all pages in memory with Eleventy; nothing is written.
 * @param projectDir the folder that holds templates/
 * @returns each page in parts, by its path in the site, such as "agenda/opening/index.html"
 * @throws RenderFault, with the error of Eleventy or of the template as its cause
 */
export async function renderPages(pages: Pages, projectDir: string): Promise<ReadonlyMap<string, PageParts>> {
  // Eleventy takes its folders from the working folder.
  process.chdir(projectDir);
  const { default: Eleventy } = await import("@11ty/eleventy");
  const output = "_eleventy";
  const eleventy = new Eleventy(TEMPLATES, output, {
    quietMode: true,
    configPath: false,
    source: "script",
    runMode: "build",
    config: (config: import("@11ty/eleventy").UserConfig) => configure(config, () => pages),
  });
  eleventy.disableLogger();
  try {
    const rendered = await eleventy.toJSON();
    const pageFiles = new Map<string, PageParts>();
    // In turn, and not as a transform of Eleventy's, which starts them all at once.
    for (const { outputPath, content } of rendered)
      pageFiles.set(relative(output, outputPath).replaceAll("\\", "/"), await minifiedParts(content));
    return pageFiles;
  } catch (error) {
    throw renderFault(error);
  }
}

/** Eleventy wraps what went wrong, with the template's path in its own message and the first error in `originalError`. */
function renderFault(error: unknown): RenderFault {
  const messages: string[] = [];
  let cause = error;
  for (let at = error; at instanceof Error; at = (at as { originalError?: unknown }).originalError) {
    messages.push(at.message);
    cause = at;
  }
  return new RenderFault(`While rendering the pages: ${messages.join(": ") || String(error)}`, { cause });
}
