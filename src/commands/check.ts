import { readContent } from "../disk/read-content.ts";
import { plainText } from "../disk/read-text.ts";
import { openForRepair, writeRepairs } from "../disk/repair-file.ts";
import { repairAll } from "../fix/repair-all.ts";
import type { Command } from "./command.ts";
import { finished, openHistory, sifted } from "./history.ts";
import { loadContent } from "./load-site.ts";
import { pageCount } from "./page-count.ts";

/** Everything a build judges; nothing is written but the repairs that are asked for. */
export const check: Command = async (options) => {
  const { content: folder, fix } = options;
  const history = openHistory(options);
  const content = readContent(folder);
  const judge = (edited: ReadonlyMap<string, string>) => {
    const sources = content.sources.map(({ path, text }) => {
      const raw = edited.get(path);
      return { path, text: raw === undefined ? text : plainText(raw) };
    });
    return sifted(loadContent({ ...content, sources }, { ...options, earlier: history.earlier }), history);
  };
  const told = (judged: ReturnType<typeof judge>) => {
    const loaded = finished(judged, history);
    return { loaded, pages: pageCount(loaded), written: 0, leftBehind: undefined };
  };
  if (fix === "none") return told(judge(new Map()));
  const { first, last, changes, places, untouched } = repairAll(judge, (file) => openForRepair(folder, file));
  const written = fix === "write";
  if (written) writeRepairs(folder, changes);
  const fixed = {
    places,
    files: changes.length,
    untouched: untouched.length,
    written,
    changes: written ? [] : changes,
  };
  return { ...told(written ? last : first), fixed };
};
