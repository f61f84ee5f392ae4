import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bytesOf } from "./support/bytes-of.ts";
import { dateline } from "./support/dateline.ts";

const project = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "dateline-eleventy-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("Eleventy's own command with eleventy.config.ts", () => {
  test("renders the same pages, and says what it leaves out", async () => {
    const epoch = String(Date.parse("2008-03-28T00:00Z") / 1000);
    const [own, theirs] = [join(work, "own"), join(work, "theirs")];
    await dateline(["build", "--output", own], { env: { SOURCE_DATE_EPOCH: epoch } });
    const printed = await new Promise<string>((done) => {
      const command = join(project, "node_modules/@11ty/eleventy/cmd.cjs");
      const env = { ...process.env, SOURCE_DATE_EPOCH: epoch };
      execFile(
        process.execPath,
        [command, "--config=eleventy.config.ts", `--output=${relative(project, theirs)}`],
        { cwd: project, env },
        (_error, stdout) => done(stdout),
      );
    });
    expect(printed).toContain("without the checks and without the safe swap");
    const pages = (folder: string) =>
      Object.fromEntries(Object.entries(bytesOf(folder)).filter(([file]) => file.endsWith(".html")));
    expect(Object.keys(pages(theirs)).length).toBeGreaterThan(20);
    expect(pages(theirs)).toEqual(pages(own));
  });
});
