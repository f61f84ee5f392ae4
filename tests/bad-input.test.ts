import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { BASE, readFolder, withoutMissingParts } from "./support/read-folder.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A content folder of these files, the smallest conference beside them. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
  made.push(folder);
  for (const [path, bytes] of Object.entries({ ...BASE, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

const told = (folder: string) =>
  readFolder(folder).judged.map(({ rule, span }) => `${rule} ${span.file}:${span.start}`);

describe("bad input is a finding at its place", () => {
  test("a small conference has none", () => expect(told(folderOf({}))).toEqual([]));

  test("invalid UTF-8", () => {
    const folder = folderOf({ "en/pages/a.md": Buffer.from([...Buffer.from("# Caf"), 0xe9, ...Buffer.from(" noir")]) });
    expect(told(folder)).toEqual(["encoding en/pages/a.md:5"]);
  });

  test("a NUL byte", () =>
    expect(told(folderOf({ "en/pages/a.md": "# One\n\ntwo\0three" }))).toEqual(["encoding en/pages/a.md:10"]));

  test("a text of 20 MB", () => {
    expect(told(folderOf({ "en/pages/a.md": "x".repeat(20 * 1024 * 1024) }))).toEqual(["too-large en/pages/a.md:0"]);
  });

  test("a symbolic link out of the content, to nothing, and round to itself", () => {
    const folder = folderOf({ "en/pages/a.md": "# One" });
    symlinkSync("/etc/hostname", join(folder, "en/pages/b.md"));
    symlinkSync("nowhere", join(folder, "en/pages/c.md"));
    symlinkSync("..", join(folder, "en/pages/d"));
    const findings = told(folder);
    expect(findings).toContain("outside-content en/pages/b.md:0");
    expect(findings).toContain("outside-content en/pages/c.md:0");
  });

  test("a folder named like a document", () => {
    const folder = folderOf({});
    mkdirSync(join(folder, "en/pages/x.md"), { recursive: true });
    expect(told(folder)).toEqual(["not-a-document en/pages/x.md:0"]);
  });

  test.skipIf(process.platform === "win32")("a named pipe, which would be read for ever", () => {
    const folder = folderOf({});
    execFileSync("mkfifo", [join(folder, "en/agenda.md")]);
    expect(told(folder)).toEqual(["not-a-document en/agenda.md:0"]);
  });

  test("5,000 quotes within each other", () => {
    const folder = folderOf({ "en/pages/a.md": `# One\n\n${">".repeat(5000)} deep` });
    expect(told(folder).map((finding) => finding.split(" ")[0])).toEqual(["nesting"]);
  });

  test("5,000 brackets, stars, and lists within each other do not stop the reader", () => {
    for (const text of [
      "[".repeat(5000),
      "*".repeat(5000),
      "![".repeat(5000),
      "`".repeat(5000),
      "<!--".repeat(5000),
      `${"- ".repeat(5000)}x`,
      "&".repeat(5000),
    ])
      expect(() => readFolder(folderOf({ "en/pages/a.md": `# One\n\n${text}` }))).not.toThrow();
  });

  test("a byte-order mark, Windows line ends and Word's characters are no fault", () => {
    const text =
      "\ufeff---\r\nreference: 1\r\ndate: 5\u00a0March\u00a02008\r\n---\r\n\r\n# “Headline”\r\n\r\nText.\r\n\r\n## Note {#note}\r\n\r\n* Room :\u00a0G3\r\n";
    const { judged, site } = readFolder(folderOf({ "en/press-releases/1.md": text }));
    expect(withoutMissingParts(judged, BASE)).toEqual([]);
    expect(site?.editions[0]?.releases[0]).toMatchObject({
      date: { value: "2008-03-05" },
      title: { plain: "“Headline”" },
      annexes: [{ fields: [{ label: { value: "Room" }, value: { plain: "G3" } }] }],
    });
  });

  test("no conference.md, an empty folder, no folder", () => {
    const folder = folderOf({});
    rmSync(join(folder, "conference.md"));
    expect(told(folder)).toEqual(["no-conference conference.md:0"]);
    rmSync(join(folder, "en"), { recursive: true });
    expect(told(folder)).toEqual(["no-conference conference.md:0"]);
    expect(() => readFolder(join(folder, "none"))).toThrow(/There is no folder .*--content/);
  });

  test("many faults are told in one run", () => {
    const folder = folderOf({
      "conference.md": "---\ndates: soon\ntime zone: Europe/Paris\nlanguages: en\nsite: https://example.org/\n---\n",
      "en/agenda.md": "# Agenda\n\n## Tuesday 2 April 2008\n\n### 9 am One {#one}\n\n- Romo: 1\n",
      "en/pages/a.md": "Text [over there](b.md).",
    });
    expect(new Set(readFolder(folder).judged.map(({ rule }) => rule))).toEqual(
      new Set(["conference-incomplete", "weekday-mismatch", "unknown-key", "no-title", "link-target"]),
    );
  });
});
