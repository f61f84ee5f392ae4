import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gitlab, github as pages } from "./support/ci-commands.ts";
import { yamlBlocks } from "./support/yaml-lines.ts";

const root = join(import.meta.dirname, "..");
const workflow = readFileSync(join(root, ".github/workflows/links.yml"), "utf8");
const under = (text: string, key: string, indent: number): string =>
  yamlBlocks(text, indent).find((block) => block.key === key)?.text ?? "";
const jobs = yamlBlocks(under(workflow, "jobs", 0), 2);
const job = (name: string): string => jobs.find(({ key }) => key === name)?.text ?? "";

/** The command of several lines in a job. */
const scriptOf = (text: string): string =>
  (/run: \|\n((?: {10}.*\n|\n)+)/.exec(`${text}\n`)?.[1] ?? "").replace(/^ {10}/gm, "");

describe("the weekly workflow", () => {
  it("pins every action to a commit, the same as the other workflow", () => {
    const uses = [...workflow.matchAll(/uses:(.*)$/gm)].map(([, action = ""]) => action.trim());
    expect(uses.length).toBe(3);
    for (const action of uses) expect(action).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const checkout = uses.find((action) => action.startsWith("actions/checkout@")) ?? "none";
    expect(pages).toContain(checkout);
    expect(new Set(uses.filter((action) => action.includes("cache")).map((action) => action.split("@")[1])).size).toBe(
      1,
    );
  });

  it("gives each job only what it needs, and lets nothing of npm run where it may write", () => {
    expect(yamlBlocks(workflow).find(({ key }) => key === "permissions")?.value).toBe("{}");
    const rights = jobs.map(({ key, text }) => [key, under(text, "permissions", 4).replace(/\s+/g, " ").trim()]);
    expect(Object.fromEntries(rights)).toEqual({ ask: "contents: read issues: read", ticket: "issues: write" });
    expect(job("ticket")).not.toMatch(/npm|uses:/);
    expect(workflow).toContain("persist-credentials: false");
  });

  it("puts nothing of an expression into a command, ends some time, and runs by the clock or by hand alone", () => {
    for (const [, command = ""] of workflow.matchAll(/run: ((?:\|\n(?: {10}.*\n)+)|.*)/g))
      expect(command).not.toContain("{{");
    for (const { text } of jobs) expect(text).toMatch(/^ {4}timeout-minutes: \d+$/m);
    expect(yamlBlocks(under(workflow, "on", 0), 2).map(({ key }) => key)).toEqual(["schedule", "workflow_dispatch"]);
  });

  it("keeps what was learned, and is never part of a build", () => {
    expect(workflow.match(/path: \.dateline$/gm)).toHaveLength(2);
    expect(readFileSync(join(root, ".gitignore"), "utf8").split("\n")).toContain(".dateline/");
    for (const file of [pages, gitlab]) expect(file).not.toMatch(/build.*\n.*run links/);
    expect(under(gitlab, "links", 0)).toContain('$CI_PIPELINE_SOURCE == "schedule"');
    const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
    expect(scripts.links).toBe("node src/start.cjs links");
  });
});

describe.skipIf(process.platform === "win32")("its ticket", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-ticket-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  // Stands in for GitHub's own program: tells which ticket is open, and notes what it was asked.
  writeFileSync(
    join(folder, "gh"),
    `#!/bin/sh\nif [ "$2" = list ]; then printf "%s" "$OPEN"; exit; fi\necho "$1 $2 $3" >> "$LOG"\ncase "$*" in *body-file*) cat >> "$LOG";; esac\n`,
  );
  chmodSync(join(folder, "gh"), 0o755);
  const run = (ticket: string, open: string): string => {
    const log = join(folder, "log");
    writeFileSync(log, "");
    const env = { PATH: `${folder}:${process.env.PATH}`, TICKET: ticket, OPEN: open, LOG: log };
    const { status, stderr } = spawnSync("bash", ["-e", "-c", scriptOf(job("ticket"))], { env, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    return readFileSync(log, "utf8");
  };

  it.each([
    ["nothing is broken, none is open", "", "", ""],
    [
      "something is broken, none is open",
      "a $(b) `c`",
      "",
      "label create broken-links\nissue create --title\na $(b) `c`\n",
    ],
    ["something is broken, one is open", "a", "7", "issue edit 7\na\n"],
    ["all works again", "", "7", "issue close 7\n"],
  ])("when %s", (_, ticket, open, done) => {
    expect(run(ticket, open)).toBe(done);
  });

  it("is handed on as it is, whatever stands in it", () => {
    const text = "- <https://a.example/>\nEOF\ntext<<x\n$(id)\n";
    writeFileSync(join(folder, "ticket.md"), text);
    const output = join(folder, "output");
    writeFileSync(output, "");
    spawnSync("bash", ["-e", "-c", scriptOf(job("ask"))], {
      cwd: folder,
      env: { PATH: process.env.PATH, GITHUB_OUTPUT: output },
    });
    const [, end = "none", handed] = /^text<<(\S{36})\n([\s\S]*)\n\S{36}\n$/.exec(readFileSync(output, "utf8")) ?? [];
    expect(`${handed}\n`).toBe(text);
    expect(text).not.toContain(end);
  });
});
