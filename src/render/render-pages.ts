import { relative } from "node:path";
import type { Pages } from "../model/pages.ts";
import { configure, TEMPLATES } from "./configure.ts";

/** A page could not be rendered: a fault of Dateline, not of the content. */
export class RenderFault extends Error {
  override readonly name = "RenderFault";
}

/**
 * Renders all pages in memory with Eleventy; nothing is written.
 * @param projectDir the folder that holds templates/
 * @returns each page by its path in the site, such as "agenda/opening/index.html"
 * @throws RenderFault, with the error of Eleventy or of the template as its cause
 */
export async function renderPages(pages: Pages, projectDir: string): Promise<ReadonlyMap<string, string>> {
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
    return new Map(
      rendered.map(({ outputPath, content }) => [relative(output, outputPath).replaceAll("\\", "/"), content]),
    );
  } catch (error) {
    throw new RenderFault(`While rendering the pages: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
