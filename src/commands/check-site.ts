import { statSync } from "node:fs";
import { atBuiltPlace } from "../checks/built-site.ts";
import { WrongUse } from "../disk/errors.ts";
import { readBuiltSite } from "../disk/read-built-site.ts";
import { isRead } from "../links/file-facts.ts";
import { judgeSite } from "../links/judge-site.ts";
import type { Command } from "./command.ts";
import { openHistory } from "./history.ts";

/** Judges the links of a site that was built, whoever built it, by the same checks as a build; nothing is written. */
export const checkSite: Command = async (options) => {
  const { site: folder = "", siteUrl, basePath } = options;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`There is no folder ${folder}. Name the folder that holds the pages with --site.`);
  const history = openHistory(options);
  const files = readBuiltSite(folder, isRead);
  const standing = {
    basePath: basePath ?? (siteUrl === undefined ? "/" : new URL(siteUrl).pathname),
    siteUrls: siteUrl === undefined ? [] : [siteUrl],
    isSomewhere: basePath === undefined && siteUrl === undefined,
  };
  const { faults, pages, references } = judgeSite(files, standing);
  if (pages === 0) throw new WrongUse(`There is no page (*.html) in ${folder}.`);
  const findings = faults.map(atBuiltPlace);
  const sources = [...new Set(findings.map(({ span }) => span.file))].map((path) => ({
    path,
    text: files.get(path)?.[0] ?? "",
  }));
  const answer = history.sift(findings, sources);
  return {
    loaded: {
      site: undefined,
      pages: undefined,
      assets: [],
      findings: answer.shown,
      sources,
      documents: 0,
      withheld: 0,
      known: history.finish([answer]),
    },
    pages,
    written: 0,
    leftBehind: undefined,
    built: { files: files.size, pages, addresses: references },
  };
};
