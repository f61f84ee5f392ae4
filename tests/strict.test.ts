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
// A page that one language lacks: a warning, and nothing else.
cpSync(join(project, "content"), join(work, "content"), { recursive: true });
rmSync(join(work, "content/fr/pages/outcome.md"));

const check = (...options: string[]) =>
  spawnSync(
    process.execPath,
    [join(project, "src/start.cjs"), "check", "--now=2008-05-20", "--language=fr", ...options],
    {
      cwd: work,
      encoding: "utf8",
    },
  );

describe("--strict", () => {
  test("lets a check end with 1 for warnings, which it does not without", { timeout: 120_000 }, () => {
    const { status, stdout } = check("--strict");
    expect(check().status).toBe(0);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n0 erreur, [1-9]\d* avertissements?, \d+ questions?\.\n$/);
  });

  test("lets a build write nothing for warnings", async () => {
    const options = { ...commandOptions(work), now: Date.parse("2008-05-20"), strict: true };
    expect(await build(options)).toMatchObject({ written: 0 });
    expect(existsSync(options.output)).toBe(false);
  });
});
