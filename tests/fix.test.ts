import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { check } from "../src/commands/check.ts";
import { checkTexts } from "../src/commands/check-texts.ts";
import type { CommandOptions } from "../src/commands/command.ts";
import { plainText } from "../src/disk/read-text.ts";
import { writeRepairs } from "../src/disk/repair-file.ts";
import { applyRepairs } from "../src/fix/apply-repairs.ts";
import { repairAll } from "../src/fix/repair-all.ts";
import { certainRepairs } from "../src/fix/repairs.ts";
import type { Finding } from "../src/model/finding.ts";
import { diffText } from "../src/report/diff.ts";
import { fixLines } from "../src/report/fix-summary.ts";
import { commandOptions } from "./support/command-options.ts";
import { BASE } from "./support/read-folder.ts";

const top = mkdtempSync(join(tmpdir(), "dateline-fix-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let work = "";
let count = 0;
beforeEach(() => {
  work = join(top, String(count++));
  mkdirSync(work);
});

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), text);
};
const bytes = (path: string): string => readFileSync(join(work, path), "utf8");
const fixTexts = (texts: string[], fix: CommandOptions["fix"] = "write") =>
  checkTexts({ ...commandOptions(work), texts, fix });

const finding = (start: number, end: number, suggestions: string[], certain = true): Finding => ({
  rule: "a-rule",
  severity: "error",
  span: { file: "a.md", start, end },
  message: { en: "A.", fr: "B." },
  suggestions,
  certain,
});

const SLIP = "It opens on 2 Aprli 2008 at 14.00 pm.";
const RIGHT = "It opens on 2 April 2008 at 14.00.";

describe("repairs", () => {
  it("are those that can only be meant one way, the first of those that overlap", () => {
    const findings = [
      finding(10, 14, ["later"]),
      finding(0, 4, ["one", "two"]),
      finding(0, 4, ["unsure"], false),
      finding(5, 8, ["first"]),
      finding(7, 10, ["overlaps"]),
      finding(8, 8, ["put in"]),
    ];
    expect(certainRepairs(findings).get("a.md")).toEqual([
      { start: 5, end: 8, words: "first" },
      { start: 8, end: 8, words: "put in" },
      { start: 10, end: 14, words: "later" },
    ]);
  });

  it("touch nothing but their words, whatever stands around them", () => {
    const piece = fc.constantFrom("a", " ", "\r\n", "\n", "\r\n\r\n", "é", "e\u0301", "😀", "\u00a0", "\u2028", "\0");
    const raw = fc.tuple(fc.constantFrom("", "\ufeff"), fc.array(piece, { maxLength: 60 }));
    const places = fc.array(fc.tuple(fc.nat(80), fc.constantFrom("", "x", "word", "é😀")), { maxLength: 6 });
    fc.assert(
      fc.property(raw, places, ([mark, pieces], cuts) => {
        const text = mark + pieces.join("");
        const units = pieces.join("").match(/\r\n|[\s\S]/g) ?? []; // as the text is judged: UTF-16 units, a line end one
        const ends = [...new Set(cuts.map(([at]) => Math.min(at, units.length)))].sort((a, b) => a - b);
        const repairs = ends.flatMap((start, i) => {
          const end = ends[i + 1];
          return i % 2 === 0 && end !== undefined ? [{ start, end, words: cuts[i]?.[1] ?? "" }] : [];
        });
        const expected = units.map((unit, i) => {
          const inside = repairs.find(({ start, end }) => i >= start && i < end);
          return !inside ? unit : i === inside.start ? inside.words : "";
        });
        expect(applyRepairs(text, repairs)).toBe(mark + expected.join(""));
        expect(plainText(text)).toHaveLength(units.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("have the line ends of the file", () => {
    expect(applyRepairs("a\r\nb\nc", [{ start: 0, end: 1, words: "x\ny" }])).toBe("x\r\ny\r\nb\nc");
    expect(applyRepairs("abc", [{ start: 3, end: 3, words: "\n" }])).toBe("abc\n");
  });

  it("are made until nothing is left to do, and never for ever", () => {
    const words = (text: string, from: string, to: string) =>
      text.includes(from) ? [finding(text.indexOf(from), text.indexOf(from) + from.length, [to])] : [];
    const run = (start: string, rule: (text: string) => Finding[]) =>
      repairAll(
        (edited) => {
          const text = edited.get("a.md") ?? start;
          return { findings: rule(text), text };
        },
        () => start,
      );
    const chain = run("one", (text) => [...words(text, "one", "two"), ...words(text, "two", "three")]);
    expect(chain).toMatchObject({ last: { text: "three", findings: [] }, first: { text: "one" }, places: 2 });
    let judged = 0;
    const round = run("one", (text) => {
      judged += 1;
      return [...words(text, "one", "two"), ...words(text, "two", "one")];
    });
    expect(judged).toBeLessThan(10);
    expect(round.last.findings).toHaveLength(1);
  });
});

describe("--fix", () => {
  it("repairs loose texts in their place and tells what is left", async () => {
    put("a.md", `\ufeff# Été 😀\r\n\r\n${SLIP} On Tuesday 2 April 2008.\r\n\r\nThe end`);
    put("b.md", "All is well.\n");
    chmodSync(join(work, "a.md"), 0o640);
    const before = statSync(join(work, "b.md")).ino;
    const { loaded, fixed } = await fixTexts(["a.md", "b.md"]);
    expect(bytes("a.md")).toBe(`\ufeff# Été 😀\r\n\r\n${RIGHT} On Tuesday 2 April 2008.\r\n\r\nThe end`);
    expect(statSync(join(work, "a.md")).mode & 0o777).toBe(0o640);
    expect(statSync(join(work, "b.md")).ino).toBe(before);
    expect(readdirSync(work).sort()).toEqual(["a.md", "b.md"]);
    expect(loaded.findings.map(({ rule }) => rule)).toEqual(["weekday-mismatch"]);
    expect(fixed).toMatchObject({ places: 2, files: 1, untouched: 0, written: true });
  });

  it("does not write through a symbolic link, nor into what is damaged", async () => {
    put("real.md", SLIP);
    symlinkSync("real.md", join(work, "link.md"));
    writeFileSync(join(work, "latin.md"), Buffer.from(`caf\xe9 ${SLIP}`, "latin1"));
    const { fixed } = await fixTexts(["link.md", "latin.md"]);
    expect(fixed).toMatchObject({ places: 0, files: 0, untouched: 2 });
    expect(bytes("real.md")).toBe(SLIP);
    expect(lstatSync(join(work, "link.md")).isSymbolicLink()).toBe(true);
  });

  it("repairs a site, but no document that is reached through a link, and only what is not known", async () => {
    for (const [path, text] of Object.entries(BASE)) put(`content/${path}`, text);
    put("content/en/pages/a.md", `# A\r\n\r\n${SLIP}`);
    put("content/en/press-room.md", "# B\n");
    symlinkSync("a.md", join(work, "content/en/pages/link.md"));
    const options = commandOptions(work);
    const history = { ...options.history, baseline: "old.json" };
    await check({ ...options, history: { ...history, use: "write" } });
    expect((await check({ ...options, history, fix: "write" })).fixed).toMatchObject({ places: 0, files: 0 });
    expect(bytes("content/en/pages/a.md")).toBe(`# A\r\n\r\n${SLIP}`);
    const { loaded, fixed } = await check({ ...options, fix: "write" });
    expect(bytes("content/en/pages/a.md")).toBe(`# A\r\n\r\n${RIGHT}`);
    expect(fixed).toMatchObject({ places: 2, files: 1, untouched: 1 });
    expect(loaded.findings.filter(({ span }) => span.file === "en/pages/a.md")).toEqual([]);
  });

  it("is shown first as a difference that says exactly what it would do", async () => {
    const text = `\ufeffOne.\r\n\r\n${SLIP}\r\n\r\nThe end`;
    put("a b.md", text);
    const { fixed, loaded } = await fixTexts(["a b.md"], "show");
    expect(bytes("a b.md")).toBe(text);
    expect(loaded.findings).toHaveLength(2);
    const diff = await diffText(fixed?.changes ?? [], "", false);
    expect(diff).toContain(`\n-${SLIP}\r\n+${RIGHT}\r\n`);
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: work, input: diff });
    const applied = bytes("a b.md");
    put("a b.md", text);
    await fixTexts(["a b.md"]);
    expect(bytes("a b.md")).toBe(applied);
    expect(applied).toBe(text.replace(SLIP, RIGHT));
  });

  it("shows nothing that steers a terminal", async () => {
    const changes = [{ file: "a.md", before: "a \u001b[31m\r\n", after: "b \u001b[31m\r\n" }];
    expect(await diffText(changes, "content/", true)).toBe(
      "--- a/content/a.md\n+++ b/content/a.md\n@@ -1,1 +1,1 @@\n-a ␛[31m\n+b ␛[31m\n",
    );
  });

  it("ends as a check does, with what is left", { timeout: 120_000 }, () => {
    put("a.md", `${SLIP} On Tuesday 2 April 2008.`);
    const run = (...args: string[]) => {
      const start = join(import.meta.dirname, "../src/start.cjs");
      return spawnSync(process.execPath, [start, "check", "a.md", ...args], { cwd: work, encoding: "utf8" });
    };
    const shown = run("--fix", "--dry-run");
    expect(shown.status).toBe(1);
    expect(shown.stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n[\s\S]*\n\nRead 1 text /);
    expect(shown.stdout).toContain("2 places in 1 file would be put right; nothing was written.\n");
    const fixed = run("--fix");
    expect(fixed.status).toBe(1);
    expect(fixed.stdout).toContain("Put right 2 places in 1 file.\n");
    expect(fixed.stdout).toContain("\n1 error, 0 warnings, 0 questions.\n");
  });

  it("does not write over what somebody changed meanwhile", () => {
    put("a.md", "new");
    expect(() => writeRepairs(work, [{ file: "a.md", before: "old", after: "x" }])).toThrow(
      "a.md was changed by somebody else while it was judged. Run the command again.",
    );
    expect(bytes("a.md")).toBe("new");
  });

  it("says what came of it", () => {
    const lines = (some: object) =>
      fixLines({ places: 0, files: 0, untouched: 0, written: true, ...some }).map(({ en }) => en);
    expect(lines({})).toEqual(["There was nothing that can be put right by itself."]);
    expect(lines({ places: 3, files: 1, untouched: 1 })).toEqual([
      "Put right 3 places in 1 file.",
      "Not touched: 1 file reached through a symbolic link or not written in UTF-8.",
    ]);
  });
});
