import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { build } from "../src/commands/build.ts";
import { commandOptions } from "./support/command-options.ts";

const project = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "dateline-strict-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));
// One language lacks what the other has: warnings, and nothing else.
cpSync(join(project, "tests/fixtures/second/content"), join(work, "content"), { recursive: true });

const check = (...options: string[]) =>
  spawnSync(
    process.execPath,
    [join(project, "src/start.cjs"), "check", "--now=2027-05-20", "--language=fr", ...options],
    {
      cwd: work,
      encoding: "utf8",
    },
  );

describe("--strict", () => {
  test("lets a check end with 1 for warnings, which it does not without", { timeout: 120_000 }, () => {
    expect(check().status).toBe(0);
    const { status, stdout } = check("--strict");
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n0 erreur, [1-9]\d* avertissements?, \d+ questions?\.\n$/);
  });

  test("lets a build write nothing for warnings", async () => {
    const options = { ...commandOptions(work), now: Date.parse("2027-05-20"), strict: true };
    expect(await build(options)).toMatchObject({ written: 0 });
    expect(existsSync(options.output)).toBe(false);
  });
});
