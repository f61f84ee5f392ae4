import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { commands, github, gitlab } from "./support/ci-commands.ts";
import { yamlBlocks } from "./support/yaml-lines.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const scripts: Readonly<Record<string, string>> = JSON.parse(read("package.json")).scripts;

const under = (text: string, key: string, indent: number): string =>
  yamlBlocks(text, indent).find((block) => block.key === key)?.text ?? "";
const jobs = yamlBlocks(under(github, "jobs", 0), 2);

const isOfNpm = (command: string): boolean => command.startsWith("npm ");

describe("the workflow of GitHub", () => {
  it("pins every action to a commit and says which version that is", () => {
    const uses = [...github.matchAll(/uses:(.*)$/gm)].map(([, action = ""]) => action.trim());
    expect(uses.length).toBeGreaterThanOrEqual(6);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("pins an action to the same commit everywhere", () => {
    const pins = new Set([...github.matchAll(/uses: (.+)$/gm)].map(([, action]) => action));
    const names = new Set([...pins].map((pin) => pin?.split("@")[0]));
    expect(pins.size).toBe(names.size);
  });

  it("gives no rights to the whole and, to each job, only those it needs", () => {
    expect(yamlBlocks(github).find(({ key }) => key === "permissions")?.value).toBe("{}");
    const rights = jobs.map(({ key, text }) => [key, under(text, "permissions", 4).replace(/\s+/g, " ").trim()]);
    expect(Object.fromEntries(rights)).toEqual({
      check: "contents: read",
      test: "contents: read",
      site: "contents: read pages: read",
      publish: "pages: write id-token: write",
    });
  });

  it("publishes main alone, once all is checked, and never runs code where it may write", () => {
    const job = (name: string): string => jobs.find(({ key }) => key === name)?.text ?? "";
    expect(job("site")).toContain("needs: [check, test]");
    expect(job("site")).toContain("github.ref == 'refs/heads/main'");
    expect(job("publish")).toContain("needs: site");
    expect(job("publish")).not.toContain("run:");
  });

  it("leaves no token in the checkout and nothing of an expression in a command", () => {
    expect(github.match(/persist-credentials: false/g)).toHaveLength(github.match(/actions\/checkout@/g)?.length ?? 0);
    for (const command of commands) expect(command).not.toContain("{{");
  });

  it("ends every job some time", () => {
    for (const { key, text } of jobs) expect(text, key).toMatch(/^ {4}timeout-minutes: \d+$/m);
  });
});

describe("the pipeline of GitLab", () => {
  it("pins its image by digest and version", () => {
    expect(gitlab).toMatch(/^image: node:\d+\.\d+\.\d+-[\w-]+@sha256:[0-9a-f]{64}$/m);
  });

  it("publishes the default branch alone", () => {
    const pages = under(gitlab, "pages", 0);
    expect(under(pages, "rules", 2)).toContain("- if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
    expect(under(pages, "artifacts", 2)).toContain("- public");
  });
});

describe("the commands of both", () => {
  it("are there, and are scripts of package.json", () => {
    expect(commands).toContain("npm ci");
    expect(commands).toContain("npm test");
    for (const command of commands.filter(isOfNpm)) {
      const [, verb = "", name = ""] = command.split(" ");
      expect(verb === "run" ? scripts[name] : ["ci", "test"].includes(verb), command).toBeTruthy();
    }
  });

  it("start what the packages brought, where npm would start another Node", () => {
    for (const command of commands.filter((one) => !isOfNpm(one))) {
      const [program, file = ""] = command.split(" ");
      expect([program, existsSync(join(root, file))]).toEqual(["node", true]);
    }
  });
});

describe("the closing line of .ci/run", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-tally-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const report = (name: string, numbers: object): string => {
    const file = join(folder, name);
    const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
    writeFileSync(file, JSON.stringify({ ...nothing, success: true, ...numbers }));
    return file;
  };
  const tally = (...files: readonly string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, ".ci/tally.mjs"), ...files], {
      encoding: "utf8",
    });
    return { status, line: stdout };
  };

  it("sums all runs", () => {
    const files = [report("a", { numPassedTests: 3 }), report("b", { numPassedTests: 4 })];
    expect(tally(...files)).toEqual({ status: 0, line: "7 passed, 0 failed\n" });
  });

  it("tells what was skipped", () => {
    expect(tally(report("c", { numPassedTests: 1, numPendingTests: 2 })).line).toBe("1 passed, 0 failed, 2 skipped\n");
  });

  it.each([
    ["a test that failed", { numPassedTests: 1, numFailedTests: 1, success: false }],
    ["a file that did not load", { numPassedTests: 1, testResults: [{ status: "failed", assertionResults: [] }] }],
    ["a run that failed beside its tests", { numPassedTests: 1, success: false }],
  ])("counts %s", (_, numbers) => {
    expect(tally(report("d", numbers))).toEqual({ status: 1, line: "1 passed, 1 failed\n" });
  });

  it("counts a run that left no report", () => {
    expect(tally(join(folder, "none"))).toEqual({ status: 1, line: "0 passed, 1 failed\n" });
  });

  it("is what the script ends with, and the script can be started", () => {
    const script = read(".ci/run");
    expect(execFileSync("bash", ["-n", join(root, ".ci/run")], { encoding: "utf8" })).toBe("");
    expect(script.trim().split("\n").at(-2)).toContain("node .ci/tally.mjs");
  });
});
