import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");
const start = join(source, "start.cjs");
const root = mkdtempSync(join(tmpdir(), "dateline-start-"));
const folder = join(root, "src");
mkdirSync(folder);
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a copy of the start beside a given cli.ts, in a Node that may pretend to be another. */
const run = (cli: string, { pretend = "", args = [] as string[], flags = [] as string[] } = {}) => {
  for (const file of ["start.cjs", "strip-cache.cjs"]) copyFileSync(join(source, file), join(folder, file));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "cli.ts"), cli);
  writeFileSync(join(folder, "before.cjs"), pretend);
  const argv = ["--require", join(folder, "before.cjs"), ...flags, join(folder, "start.cjs"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  return { status, stdout, stderr };
};

const versioned = (version: string) =>
  `Object.defineProperty(process, "versions", { value: Object.assign({}, process.versions, { node: "${version}" }) });`;

const runs = 'const told: string = "running"; console.log(told, process.argv.slice(2).join(" "));';

describe("the start", () => {
  it("runs the command line with its arguments and no warning", () => {
    expect(run(runs, { args: ["build", "--now=2008-04-01"] })).toEqual({
      status: 0,
      stdout: "running build --now=2008-04-01\n",
      stderr: "",
    });
  });

  it("is written so that the oldest Node reads it", () => {
    const text = readFileSync(start, "utf8").replaceAll(/^ *\/\/.*$/gm, "");
    const newer = /=>|`|\?\.|\?\?|\.\.\.|,\s*\)|\b(?:const|let|class|async|await)\b|(?<!return )\bimport\b/;
    expect(text).not.toMatch(newer);
  });

  it("leaves the exit code to the command line", () => {
    expect(run("process.exitCode = 1;").status).toBe(1);
  });

  it.each(["0.12.18", "8.17.0", "20.20.2", "22.17.1", "22.9.0"])("says that Node %s is too old", (version) => {
    const { status, stdout, stderr } = run(runs, { pretend: versioned(version) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(`Dateline needs Node 22.18 or newer, and this is Node ${version}.\n`);
    expect(stderr).toContain('"npm ci"');
    expect(stderr).toContain('"npm run build"');
    expect(stderr).toContain('"npm ci --omit=optional"');
    expect(stderr).not.toContain("    at ");
  });

  it.each(["22.18.0", "23.6.0", "100.0.0"])("does not take Node %s for an old one", (version) => {
    expect(run(runs, { pretend: versioned(version) }).stdout).toContain("running");
  });

  it("says that a Node cannot run TypeScript", () => {
    const { status, stderr } = run(runs, { flags: ["--no-experimental-strip-types"] });
    expect(status).toBe(2);
    expect(stderr).toContain("Dateline needs a Node that runs TypeScript");
  });

  it("names what is missing and how to bring it, with the stack only for --debug", () => {
    const missing = 'import "a-package-that-is-not-there";';
    const short = run(missing);
    expect(short.status).toBe(2);
    expect(short.stderr).toContain("Cannot find package 'a-package-that-is-not-there'");
    expect(short.stderr).toContain('"npm ci"');
    expect(short.stderr).not.toContain("    at ");
    const long = run(missing, { args: ["build", "--debug"] });
    expect(long.status).toBe(2);
    expect(long.stderr).toContain("    at ");
  });

  it("lets Eleventy put no hook on imports", () => {
    expect(run("console.log(process.env.ELEVENTY_SKIP_ESM_RESOLVER);").stdout).toBe("1\n");
  });

  it("keeps what was stripped of its types for the next run, and takes no old text for a new one", () => {
    mkdirSync(join(root, "node_modules"));
    const says = (word: string) => run(`const told: string = "${word}"; console.log(told);`).stdout;
    expect([says("one"), says("two"), says("two")]).toEqual(["one\n", "two\n", "two\n"]);
    const cache = join(root, "node_modules/.cache/dateline");
    const [name = "", ...others] = readdirSync(cache);
    expect(others).toEqual([]);
    const file = join(cache, name);
    expect(readFileSync(file, "utf8")).toContain("two");
    writeFileSync(file, "damaged");
    expect(says("three")).toBe("three\n");
  });

  it("keeps what was compiled for the next run", () => {
    const asks = 'import { getCompileCacheDir } from "node:module"; console.log(typeof getCompileCacheDir());';
    expect(run(asks).stdout).toBe("string\n");
  });
});
