import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFiles } from "../src/commands/site-files.ts";
import { readSite } from "../src/content/read-site.ts";
import { publish } from "../src/disk/publish.ts";
import { readContent } from "../src/disk/read-content.ts";
import { pagesOf } from "../src/model/pages.ts";
import { judge } from "../src/rules/judge.ts";
import { writeConference } from "./conference.ts";

/** Prints what judging adds to a build of a conference in two languages: the parts of one build, each timed by itself. */
const n = Number(process.argv[2] ?? 1000);
const RUNS = 5;
const now = Date.parse("2008-03-28T12:00Z");
const projectDir = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const [content, output] = [join(work, "content"), join(work, "site")];

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

try {
  writeConference(content, n, ["en", "fr"]);
  const judging: number[] = [];
  const building: number[] = [];
  let told = 0;
  for (let run = 0; run <= RUNS; run++) {
    const started = performance.now();
    const { sources, assets } = readContent(content);
    const reading = readSite({ sources, assets, now });
    const read = performance.now();
    told = judge({ ...reading, now, found: reading.findings }).length;
    const judged = performance.now();
    const { site, documents } = reading;
    const pages = site && pagesOf(site);
    const loaded = { site, pages, assets, findings: [], sources, documents: documents.length, withheld: 0 };
    await publish(output, await siteFiles(loaded, content, projectDir), {
      contentDir: content,
      projectDir,
      workingDir: work,
    });
    const built = performance.now();
    // The first run is a warm-up.
    if (run > 0) {
      judging.push(judged - read);
      building.push(read - started + (built - judged));
    }
  }
  const [seconds, rest] = [middle(judging) / 1000, middle(building) / 1000];
  console.log(
    `${n} sessions in two languages, ${told} findings: judging ${seconds.toFixed(2)} s, the build without it ${rest.toFixed(2)} s: ${(seconds / rest).toFixed(2)} of it (median of ${RUNS}).`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
