import type { UserConfig } from "@11ty/eleventy";
import type { Pages } from "../model/pages.ts";

/** Where the page templates stand, seen from the project's folder. */
export const TEMPLATES = "templates/pages";

/**
 * What Eleventy has to know, whoever starts it: templates in TypeScript, one for each kind of page, paginated over the
 * pages of the model, which come in as global data.
 * @param pages asked anew for each run, so that a watching Eleventy shows what was edited
 */
export function configure(config: UserConfig, pages: () => Partial<Pages>): void {
  config.addTemplateFormats("11ty.ts");
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addGlobalData("pages", pages);
  config.setUseGitIgnore(false);
}
