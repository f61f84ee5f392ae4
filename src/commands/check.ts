import type { Command } from "./command.ts";
import { openHistory, sifted } from "./history.ts";
import { loadSite } from "./load-site.ts";
import { pageCount } from "./page-count.ts";

/** Everything a build judges; nothing is written. */
export const check: Command = async (options) => {
  const history = openHistory(options);
  const loaded = sifted(loadSite(options), history);
  return { loaded, pages: pageCount(loaded), written: 0, leftBehind: undefined };
};
