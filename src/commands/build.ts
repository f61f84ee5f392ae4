import { outputPlace } from "../disk/output-place.ts";
import { publish } from "../disk/publish.ts";
import { stops } from "../model/stops.ts";
import type { Command } from "./command.ts";
import { finished, openHistory, sifted } from "./history.ts";
import { loadSite } from "./load-site.ts";
import { pageCount } from "./page-count.ts";
import { siteFiles } from "./site-files.ts";

/** Reads, judges, renders and, when nothing stops publication, swaps the new site in. */
export const build: Command = async (options) => {
  const { content, output, projectDir, workingDir, strict } = options;
  const around = { contentDir: content, projectDir, workingDir };
  outputPlace(output, around); // A place that is refused is refused before the work, not behind it.
  const history = openHistory(options);
  const loaded = finished(sifted(loadSite({ ...options, earlier: history.earlier }), history), history);
  const stopped = loaded.findings.some((finding) => stops(finding, strict));
  const files = stopped ? undefined : await siteFiles(loaded, content, projectDir);
  const published = files && (await publish(output, files, around));
  return { loaded, pages: pageCount(loaded), written: published?.files ?? 0, leftBehind: published?.leftBehind };
};
