import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyProject } from "./support/project-copy.ts";

// What the README tells users of Alpine Linux to do; the other tests' own installation shows all other systems.
describe("an installation without the Node of the packages and without what only tests need", () => {
  const copy = copyProject();
  afterAll(copy.remove);
  const run = (program: string, ...options: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, options, { cwd: copy.folder, encoding: "utf8" });
    return { status, output: stdout + stderr };
  };
  beforeAll(() => {
    const { status, output } = run("npm", "ci", "--omit=optional", "--omit=dev");
    if (status !== 0) throw new Error(output);
  });

  it("brings no Node", () => {
    expect(existsSync(join(copy.folder, "node_modules/.bin/node"))).toBe(false);
  });

  it("builds the site with the machine's own", () => {
    const { status, output } = run(process.execPath, "src/start.cjs", "build", "--now", "2008-03-28");
    expect(status, output).toBe(0);
    expect(existsSync(join(copy.folder, "_site/index.html"))).toBe(true);
  });
});
