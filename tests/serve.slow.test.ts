import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "dateline-serve-test-"));
const content = join(work, "content");
const temporary = join(work, "tmp");
let port = 0;
let child: ChildProcess;
let printed = "";

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

/** The agenda as it is served once it holds what is waited for. */
async function agendaWith(words: RegExp): Promise<string> {
  for (let tries = 0; tries < 150; tries++) {
    const page = await fetch(`http://localhost:${port}/agenda/`).then(
      (answer) => answer.text(),
      () => "",
    );
    if (words.test(page)) return page;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`The agenda never held ${words}. Printed so far:\n${printed}`);
}

const edit = (from: string, to: string): void => {
  const file = join(content, "en/agenda.md");
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
};

beforeAll(async () => {
  cpSync(join(project, "content"), content, { recursive: true });
  cpSync(join(project, "LICENSE"), join(temporary, "here"));
  port = await freePort();
  const args = ["src/start.cjs", "serve", "--content", content, "--port", String(port), "--now", "2008-03-28"];
  child = spawn(process.execPath, args, { cwd: project, env: { ...process.env, TMPDIR: temporary } });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (printed += data));
});
afterAll(() => {
  child.kill("SIGKILL");
  rmSync(work, { recursive: true, force: true });
});

test("shows the site, then what is edited with what is wrong with it, then that it is well again", async () => {
  const first = await agendaWith(/Tuesday 1\sApril 2008/);
  expect(first).not.toContain('class="findings"');
  edit("Tuesday 1 April 2008", "Tuesday 2 April 2008");
  const wrong = await agendaWith(/class="findings"/);
  expect(wrong).toContain("2 April 2008 is a Wednesday");
  expect(wrong).toMatch(/<h1[^>]*>Agenda/);
  expect(printed).toContain("en/agenda.md");
  edit("Tuesday 2 April 2008", "Tuesday 1 April 2008");
  await agendaWith(/^(?![\s\S]*class="findings")[\s\S]*Tuesday 1\sApril 2008/);
});

test("writes to no output folder, and leaves nothing behind when it is interrupted", async () => {
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(existsSync(join(work, "_site"))).toBe(false);
  expect(readdirSync(temporary).filter((name) => name.startsWith("dateline-"))).toEqual([]);
});
