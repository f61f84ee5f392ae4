import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands, github } from "./support/ci-commands.ts";
import { copyProject } from "./support/project-copy.ts";

const root = join(import.meta.dirname, "..");

describe("the commands of GitHub's workflow and of GitLab's pipeline", () => {
  const copy = copyProject();
  beforeAll(() => symlinkSync(join(root, "node_modules"), join(copy.folder, "node_modules"), "junction"));
  afterAll(copy.remove);

  const ofTheSite = [...new Set(commands)].filter((command) => /^npm run (check|build)\b/.test(command));
  it.each(ofTheSite)("work: %s", (command) => {
    const address = "https://octocat.example/conference";
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: copy.folder,
      shell: true,
      encoding: "utf8",
      env: { ...process.env, SITE_URL: address, CI_PAGES_URL: address },
    });
    expect(status, stdout + stderr).toBe(0);
  });

  it("leave the site where it is taken from", () => {
    const taken = [/path: (\S+)/.exec(github)?.[1] ?? "", "public"];
    for (const folder of taken) {
      const home = readFileSync(join(copy.folder, folder, "index.html"), "utf8");
      expect(home).toMatch(/(href|src)="?\/conference\//);
    }
  });
});
