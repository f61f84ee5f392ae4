import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteLinks } from "../src/checks/site-links.ts";
import { siteFileList } from "../src/commands/site-file-list.ts";
import { siteFiles } from "../src/commands/site-files.ts";
import { readSite } from "../src/content/read-site.ts";
import { publish } from "../src/disk/publish.ts";
import { readContent } from "../src/disk/read-content.ts";
import { judgeSite } from "../src/links/judge-site.ts";
import { pagesOf } from "../src/model/pages.ts";
import { judge } from "../src/rules/judge.ts";
import { writeConference } from "./conference.ts";

/**
 * Prints what judging adds to a build of a conference in two languages: the parts of one build, each timed by itself.
 * Takes the number of sessions, and how many more links stand in each of their texts.
 */
const [n = 1000, links = 0] = process.argv.slice(2).map(Number);
const RUNS = 5;
const now = Date.parse("2008-03-28T12:00Z");
const projectDir = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const [content, output] = [join(work, "content"), join(work, "site")];

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One build in this process. @returns seconds of its parts */
async function build() {
  const started = performance.now();
  const { sources, assets } = readContent(content);
  const reading = readSite({ sources, assets, now });
  const { site, documents, findings } = reading;
  if (!site) throw new Error("The content of the bench has no conference.");
  const pages = pagesOf(site);
  const files = siteFileList(site, pages, assets);
  const rendered = performance.now();
  const built = siteLinks({ site, pages, documents, sources, assets, files });
  const linked = performance.now();
  const told = judge({ ...reading, now, found: findings, built: built.findings }).length;
  const judged = performance.now();
  const loaded = { site, pages, assets, findings: [], sources, documents: documents.length, withheld: 0 };
  await publish(output, await siteFiles(loaded, content, projectDir), {
    contentDir: content,
    projectDir,
    workingDir: work,
  });
  const done = performance.now();
  return {
    told,
    files,
    site,
    ofLinks: (linked - rendered) / 1000,
    ofRules: (judged - linked) / 1000,
    rest: (rendered - started + (done - judged)) / 1000,
  };
}

try {
  writeConference(content, { n, languages: ["en", "fr"], links });
  const { told, files, site } = await build(); // A warm-up.
  const { references, pages } = judgeSite(files, { basePath: site.address.basePath, siteUrls: [site.address.own] });
  const parts: Awaited<ReturnType<typeof build>>[] = [];
  for (let run = 0; run < RUNS; run++) parts.push(await build());
  const rest = middle(parts.map((one) => one.rest));
  const share = (seconds: number): string => `${seconds.toFixed(2)} s (${(seconds / rest).toFixed(2)} of it)`;
  console.log(
    `${n} sessions in two languages, ${pages} pages with ${references} links and other addresses, ${told} findings.\n` +
      `The build without judging ${rest.toFixed(2)} s, the rules ${share(middle(parts.map((one) => one.ofRules)))}, ` +
      `the links ${share(middle(parts.map((one) => one.ofLinks)))}; median of ${RUNS}.`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
