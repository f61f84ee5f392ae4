import type { UserConfig } from "@11ty/eleventy";
import { loadSite } from "./src/commands/load-site.ts";
import { nowFrom } from "./src/commands/now.ts";
import { configure, TEMPLATES } from "./src/render/configure.ts";
import { minify } from "./src/render/minify.ts";

/** Eleventy's own command with this configuration renders the pages of content/ into a folder of its own. */
export default function (config: UserConfig) {
  const now = nowFrom({ now: undefined }, process.env, Date.now);
  const content = process.env.DATELINE_CONTENT ?? "content";
  const { pages } = loadSite({ content, now });
  console.log("Eleventy alone renders the pages without the checks and without the safe swap: npm run build has both.");
  configure(config, () => pages ?? {});
  config.addTransform("minify", minify);
  config.addPassthroughCopy({ [`${content}/files`]: "files", "templates/scripts": "assets" });
  return { dir: { input: TEMPLATES, output: "_eleventy" } };
}
