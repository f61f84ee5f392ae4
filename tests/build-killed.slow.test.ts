import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "dateline-killed-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const KILLS = 40;

/** Two versions of the sample, told apart by the title on every page. */
const versions = ["Octopus Alpha", "Octopus Beta"].map((name, i) => {
  const content = join(work, `content-${i}`);
  cpSync(join(project, "content"), content, { recursive: true });
  for (const lang of ["en", "fr"]) {
    const file = join(content, lang, "conference.md");
    writeFileSync(file, readFileSync(file, "utf8").replace(/(Short name|Nom court) ?: .*/, `$1: ${name}`));
  }
  return { name, content };
});

const output = join(work, "site");

/** Builds a version; killed after `after` milliseconds unless it is done by then. */
const build = (content: string, after?: number) =>
  new Promise<number | null>((done) => {
    const args = ["src/start.cjs", "build", "--content", content, "--output", output, "--now", "2008-03-28"];
    const child = spawn(process.execPath, args, { cwd: project, stdio: "ignore" });
    const timer = after === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), after);
    child.on("exit", (code) => {
      clearTimeout(timer);
      done(code);
    });
  });

/** The names on the pages of the output, and how many pages there are. */
const look = () => {
  const pages = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".html"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  return {
    pages: pages.length,
    names: new Set(pages.flatMap((html) => /Octopus (?:Alpha|Beta)/.exec(html)?.[0] ?? "none")),
  };
};

test(`the site is one complete version after each of ${KILLS} builds killed at different moments`, async () => {
  const started = performance.now();
  expect(await build(versions[0]?.content ?? "")).toBe(0);
  const length = performance.now() - started;
  const { pages } = look();
  let killed = 0;
  for (let i = 0; i < KILLS; i++) {
    const code = await build(versions[i % 2]?.content ?? "", length * (0.2 + (0.9 * i) / KILLS));
    if (code === null) killed++;
    const seen = look();
    expect(seen.pages).toBe(pages);
    expect(seen.names.size).toBe(1);
  }
  expect(killed).toBeGreaterThan(KILLS / 4);
  expect(await build(versions[1]?.content ?? "")).toBe(0);
  expect([...look().names]).toEqual(["Octopus Beta"]);
  // Nothing of the killed builds is left beside the site.
  expect(
    readdirSync(work)
      .map((name) => relative(work, join(work, name)))
      .sort(),
  ).toEqual(["content-0", "content-1", "site"]);
});
