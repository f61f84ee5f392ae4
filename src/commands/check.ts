import type { Command } from "./command.ts";
import { loadSite } from "./load-site.ts";
import { pageCount } from "./page-count.ts";

/** Everything a build judges; nothing is written. */
export const check: Command = async ({ content, ...options }) => {
  const loaded = loadSite({ content, ...options });
  return { loaded, pages: pageCount(loaded), written: 0, leftBehind: undefined };
};
