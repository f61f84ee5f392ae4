import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { loadExchange } from "../src/disk/exchange.ts";
import { lockAddress, takeLock } from "../src/disk/lock.ts";
import { publish } from "../src/disk/publish.ts";
import { filesUnder, namesIn } from "./fixtures/publish-place.ts";
import { versionFiles } from "./fixtures/publish-version.ts";

const hasExchange = (await loadExchange()) !== undefined;
const program = join(import.meta.dirname, "fixtures", "publish-child.ts");

const room = () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dateline-killed-")));
  mkdirSync(join(root, "content"));
  return {
    root,
    output: join(root, "site"),
    around: { contentDir: join(root, "content"), projectDir: join(root, "content") },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
};

const start = (root: string, task: string, moment = ""): ChildProcess =>
  spawn(process.execPath, [program, root, task, moment], { stdio: ["ignore", "pipe", "inherit"] });

const told = async ({ stdout }: ChildProcess, word: string): Promise<void> => {
  if (stdout === null) throw new Error("no output to wait for");
  expect(String((await once(stdout, "data"))[0])).toContain(word);
};
const ready = (child: ChildProcess): Promise<void> => told(child, "ready");

/** How long, in milliseconds, a process that has just begun takes from A to B and to A again. */
const firstRound = async (root: string): Promise<number> => {
  const child = start(root, "alternate");
  const ended = once(child, "exit");
  await ready(child);
  const began = performance.now();
  await told(child, "round");
  const round = performance.now() - began;
  child.kill("SIGKILL");
  await ended;
  return round;
};

/** Which version a folder is, if it is one from the first file to the last. */
const versionOf = (folder: string): string => {
  const { ".dateline.json": list, ...pages } = filesUnder(folder);
  expect(list).toBeDefined();
  const version = Object.values(pages)[0]?.startsWith("A") ? "A" : "B";
  expect(pages).toEqual(Object.fromEntries(versionFiles(version)));
  expect(Object.keys(JSON.parse(list ?? "").files)).toEqual([...versionFiles(version).keys()].sort());
  return version;
};

describe.skipIf(!hasExchange)("a build that is killed", () => {
  test("leaves one whole version, at whatever moment", { timeout: 120_000 }, async () => {
    using at = room();
    await publish(at.output, versionFiles("A"), at.around);
    // The moments are spread over a round as such a process goes it: one that has run longer is several times as fast.
    const span = 1.2 * (await firstRound(at.root));

    const kills = 25;
    const seen = new Set<string>();
    let inTheMidst = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = start(at.root, "alternate");
      const ended = once(child, "exit");
      await ready(child);
      const end = performance.now() + (kill / kills) * span;
      while (performance.now() < end) {
        statSync(at.output); // Throws if there is ever no site at all.
        await setTimeout(1);
      }
      child.kill("SIGKILL");
      await ended;
      seen.add(versionOf(at.output));
      if (namesIn(at.root).length > 2) inTheMidst += 1;
    }
    // The moments were good ones: both versions were met, and kills fell in the midst of the work.
    expect(seen).toEqual(new Set(["A", "B"]));
    expect(inTheMidst).toBeGreaterThan(0);
    await publish(at.output, versionFiles("A"), at.around);
    expect(versionOf(at.output)).toBe("A");
    expect(namesIn(at.root)).toEqual(["content", "site"]);
  });

  test.each([
    ["write-1", "A"],
    ["write-2", "A"],
    ["write-200", "A"],
    ["write-252", "A"],
    ["before-exchange", "A"],
    ["after-exchange", "B"],
  ])("at %s leaves version %s, and the next build clears the rest", async (moment, version) => {
    using at = room();
    await publish(at.output, versionFiles("A"), at.around);
    const child = start(at.root, "once", moment);
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    expect(versionOf(at.output)).toBe(version);
    expect(namesIn(at.root)).toEqual([".site.dateline-next", "content", "site"]);
    await publish(at.output, versionFiles("B"), at.around);
    expect(versionOf(at.output)).toBe("B");
    expect(namesIn(at.root)).toEqual(["content", "site"]);
  });
});

describe("a site that two renames left put aside", () => {
  const putAside = async (at: ReturnType<typeof room>) => {
    await publish(at.output, versionFiles("A"), at.around);
    renameSync(at.output, join(at.root, ".site.dateline-old"));
  };

  test("comes back, even when the next build fails", async () => {
    using at = room();
    await putAside(at);
    const gone = new Map([["x", { copyFrom: join(at.root, "gone") }]]);
    await expect(publish(at.output, gone, at.around)).rejects.toThrow("the site in");
    expect(versionOf(at.output)).toBe("A");
    expect(namesIn(at.root)).toEqual(["content", "site"]);
  });

  test("is cleared away where the new one had taken its place", async () => {
    using at = room();
    await putAside(at);
    cpSync(join(at.root, ".site.dateline-old"), at.output, { recursive: true });
    await publish(at.output, versionFiles("B"), at.around);
    expect(versionOf(at.output)).toBe("B");
    expect(namesIn(at.root)).toEqual(["content", "site"]);
  });
});

// Windows ends a process without telling it.
describe.skipIf(process.platform === "win32")("a build that is interrupted", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s ends with %i, takes its own away and leaves the old site", async (signal, code) => {
    using at = room();
    await publish(at.output, versionFiles("A"), at.around);
    const child = start(at.root, "slowly");
    const ended = once(child, "exit");
    await ready(child);
    expect(namesIn(at.root)).toContain(".site.dateline-next");
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    expect(versionOf(at.output)).toBe("A");
    expect(namesIn(at.root)).toEqual(["content", "site"]);
  });
});

describe("one build at a time", () => {
  test("a second one is told so, and may go on when the first is gone, even killed", async () => {
    using at = room();
    await publish(at.output, versionFiles("A"), at.around);
    const child = start(at.root, "hold");
    const ended = once(child, "exit");
    await ready(child);
    const attempt = publish(at.output, versionFiles("B"), at.around);
    await expect(attempt).rejects.toMatchObject({ name: "WrongUse", exitCode: 2 });
    await expect(attempt).rejects.toThrow("Another build is writing");
    expect(versionOf(at.output)).toBe("A");
    await publish(join(at.root, "another"), versionFiles("B"), at.around);
    child.kill("SIGKILL");
    await ended;
    await publish(at.output, versionFiles("B"), at.around);
    expect(versionOf(at.output)).toBe("B");
  });

  test("of many in one process, too, exactly one goes through at a time", async () => {
    using at = room();
    const all = await Promise.allSettled(
      ["A", "B", "A"].map((it) => publish(at.output, versionFiles(it as "A"), at.around)),
    );
    expect(all.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    versionOf(at.output);
  });

  test("each system has an address that only the folder decides", () => {
    expect(lockAddress("/a/_site", "linux")).toMatch(/^\0dateline-[0-9a-f]{32}$/);
    expect(lockAddress("/a/_site", "win32")).toMatch(/^\\\\\.\\pipe\\dateline-[0-9a-f]{32}$/);
    expect(lockAddress("/a/_site", "darwin")).toBe(join(tmpdir(), `${lockAddress("/a/_site", "linux").slice(1)}.sock`));
    expect(lockAddress("/b/_site", "linux")).not.toBe(lockAddress("/a/_site", "linux"));
  });

  // The way of macOS, which works wherever sockets are files.
  test.skipIf(process.platform === "win32")("the socket file of a killed process keeps nobody out", async () => {
    using at = room();
    const address = join(at.root, "lock.sock");
    const release = await takeLock(address);
    expect(release).toBeDefined();
    expect(await takeLock(address)).toBeUndefined();
    release?.();

    const listener = `require("node:net").createServer().listen(${JSON.stringify(address)}, () => process.kill(process.pid, "SIGKILL"))`;
    await once(spawn(process.execPath, ["--eval", listener]), "exit");
    expect(existsSync(address)).toBe(true);
    const again = await takeLock(address);
    expect(again).toBeDefined();
    expect(await takeLock(address)).toBeUndefined();
    again?.();
    expect(namesIn(at.root)).toEqual(["content"]);
  });
});
