import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { onInterrupt } from "../disk/interrupt.ts";
import { configure, TEMPLATES } from "../render/configure.ts";
import { minify } from "../render/minify.ts";
import { findingsBar } from "../report/bar.ts";
import type { CommandOptions } from "./command.ts";
import { type Loaded, loadSite } from "./load-site.ts";
import { tellFindings } from "./tell-findings.ts";

/**
 * Serves the site with Eleventy's own server and reloads what is edited. The same rules as in a build; what they find is
 * shown at the foot of each page, and the pages are shown all the same. Nothing is written to the output folder.
 * @param told called with each reading of the content
 */
export async function serve(
  options: CommandOptions,
  port: number,
  told: (loaded: Loaded) => Promise<void>,
): Promise<void> {
  const { content, projectDir, language } = options;
  const basePath = options.basePath ?? "/";
  const load = (): Loaded =>
    loadSite({ ...options, siteUrl: options.siteUrl ?? `http://localhost:${port}${basePath}` });
  let loaded = load();
  await told(loaded);
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  onInterrupt(() => rmSync(folder, { recursive: true, force: true }));
  prepare(folder, loaded, options);

  process.chdir(projectDir);
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(TEMPLATES, relative(projectDir, folder), {
    quietMode: true,
    configPath: false,
    source: "script",
    runMode: "serve",
    pathPrefix: basePath,
    config: (config: UserConfig) => {
      configure(config, () => loaded.pages ?? {});
      config.addTransform("minify", minify);
      config.addTransform("findings", (html) => withBar(html, loaded, language));
      config.addWatchTarget(relative(projectDir, content));
      config.setServerOptions({ port, showAllHosts: false });
      let first = true;
      config.on("eleventy.before", async () => {
        if (!first) {
          loaded = load();
          await told(loaded);
          prepare(folder, loaded, options);
        }
        first = false;
      });
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}

const withBar = (html: string, { findings, sources }: Loaded, language: string | undefined): string => {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const bar = findingsBar(tellFindings(findings, language), texts, language);
  return html.includes("</body>") ? html.replace("</body>", () => `${bar}</body>`) : html + bar;
};

/** What Eleventy does not write: files, the script, and a page of its own while there is no site to show. */
function prepare(folder: string, loaded: Loaded, { content, projectDir, language }: CommandOptions): void {
  for (const { path } of loaded.assets) cpSync(join(content, path), join(folder, path));
  mkdirSync(join(folder, "assets"), { recursive: true });
  cpSync(join(projectDir, "templates/scripts/your-time.js"), join(folder, "assets/your-time.js"));
  if (!loaded.pages)
    writeFileSync(
      join(folder, "index.html"),
      withBar(
        '<!doctype html><html lang="en"><title>Not yet a site</title><body><h1>Not yet a site</h1></body></html>',
        loaded,
        language,
      ),
    );
}
