import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf } from "./support/bytes-of.ts";
import { dateline } from "./support/dateline.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const second = join(project, "tests/fixtures/second/content");
const work = mkdtempSync(join(tmpdir(), "dateline-build-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("the second conference, built", () => {
  const output = join(work, "second");
  let built: Awaited<ReturnType<typeof dateline>>;
  beforeAll(async () => {
    built = await dateline(["build", "--content", second, "--output", output, "--now", "2027-06-01T16:00:00Z"]);
  });

  test("ends with 0 and says what it read and wrote", () => {
    expect(built.code).toBe(0);
    expect(built.stdout).toMatch(
      /^Read \d+ documents in 3 languages \(en, fr, ar\): \d+ pages\.\nWrote \d+ files\. It took \d+\.\d\d s\.\n/,
    );
    expect(built.stderr).toBe("");
  });

  test("holds nothing that is private, and no comment of the office", () => {
    const all = Object.values(bytesOf(output)).join("\n");
    expect(all).not.toMatch(/555.?01(31|41)/);
    expect(Buffer.from(all, "latin1").toString("utf8")).not.toMatch(/Office:|Bureau :|للمكتب/);
    expect(all).toMatch(/555.?01/); // the public numbers are there
  });

  test("shows raw HTML as text", () => {
    const pages = Object.entries(bytesOf(output)).filter(([file]) => file.endsWith(".html"));
    expect(pages.some(([, html]) => html.includes("&lt;b&gt;together&lt;/b&gt;"))).toBe(true);
    expect(pages.every(([, html]) => !html.includes("<b>together</b>"))).toBe(true);
  });

  test("is the same bytes from another folder, zone and locale, in a path of another name, its moment from SOURCE_DATE_EPOCH", async () => {
    const again = join(work, "again");
    const env = {
      TZ: "Asia/Kathmandu",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      SOURCE_DATE_EPOCH: String(Date.parse("2027-06-01T16:00:00Z") / 1000),
    };
    await dateline(["build", "--content", second, "--output", again], { cwd: work, env });
    expect(bytesOf(again)).toEqual(bytesOf(output));
  });

  test("under another address every link stands under its path, the page is marked, and there is no sitemap", async () => {
    const preview = join(work, "preview");
    await dateline([
      "build",
      "--content",
      second,
      "--output",
      preview,
      "--now",
      "2027-06-01T16:00:00Z",
      "--site-url",
      "https://preview.example.org/a/b/",
    ]);
    const files = bytesOf(preview);
    const home = files["index.html"] ?? "";
    expect(home).toContain('<meta name="robots" content="noindex');
    expect(home).toContain('<link rel="canonical" href="https://fog.example.org/2027/">');
    expect(Object.keys(files)).not.toContain("sitemap.xml");
    expect(Object.keys(bytesOf(output))).toContain("sitemap.xml");
    const rooted = [...home.matchAll(/ (?:href|src)="?(\/[^"\s>]*)/g)].map(([, href]) => href);
    expect(rooted.length).toBeGreaterThan(10);
    expect(rooted.filter((href) => !href?.startsWith("/a/b/"))).toEqual([]);
  });
});

describe("a build that finds an error", () => {
  const content = join(work, "content");
  const output = join(work, "site");

  test("says so, ends with 1 and leaves the last good site as it was", async () => {
    cpSync(join(project, "content"), content, { recursive: true });
    expect((await dateline(["build", "--content", content, "--output", output, "--now", "2008-03-28"])).code).toBe(0);
    const before = bytesOf(output);
    const agenda = join(content, "en/agenda.md");
    writeFileSync(agenda, readFileSync(agenda, "utf8").replace("Tuesday 1 April 2008", "Tuesday 2 April 2008"));
    const failed = await dateline(["build", "--content", content, "--output", output, "--now", "2008-03-28"]);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain(
      '2 April 2008 is a Wednesday. Write "Wednesday 2 April 2008" or "Tuesday 1 April 2008".',
    );
    expect(failed.stdout).toContain("Nothing is written while there are errors");
    expect(bytesOf(output)).toEqual(before);
  });

  test("tells programs the same as one JSON object", async () => {
    const { code, stdout } = await dateline(["check", "--content", content, "--now", "2008-03-28", "--format", "json"]);
    expect(code).toBe(1);
    const { findings, summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ errors: 1, written: 0 });
    expect(findings.find(({ severity }: { severity: string }) => severity === "error")).toMatchObject({
      rule: "weekday-mismatch",
      file: "en/agenda.md",
      column: 4,
      suggestions: ["Wednesday 2 April 2008", "Tuesday 1 April 2008"],
    });
  });

  test("pages whose source is gone are gone once it is put right", async () => {
    const agenda = join(content, "en/agenda.md");
    writeFileSync(agenda, readFileSync(agenda, "utf8").replace("Tuesday 2 April 2008", "Tuesday 1 April 2008"));
    for (const lang of ["en", "fr"]) rmSync(join(content, lang, "pages/outcome.md"));
    for (const lang of ["en", "fr"])
      for (const file of [
        "pages/background.md",
        "pages/documents.md",
        "agenda.md",
        "press-room.md",
        "pages/practical.md",
        "press-releases/160a08.md",
        "press-releases/218-2008.md",
      ]) {
        const path = join(content, lang, file);
        writeFileSync(path, readFileSync(path, "utf8").replace(/\[([^\]]*)\]\([^)]*outcome\.md[^)]*\)/g, "$1"));
      }
    const { code, stdout } = await dateline(["build", "--content", content, "--output", output, "--now", "2008-03-28"]);
    expect(stdout).not.toContain("error ");
    expect(code).toBe(0);
    expect(Object.keys(bytesOf(output)).filter((file) => file.includes("outcome"))).toEqual([]);
  });
});

describe("wrong use ends with 2 and a sentence", () => {
  test.each([
    [["biuld"], /Did you mean "?build/],
    [["build", "--contnet", "x"], /Did you mean "?--content/],
    [["build", "--content", join(work, "none")], /There is no folder/],
    [["build", "--output", "content"], /content/],
    [["build", "--output", "."], /folder/],
  ])("%j", async (args, sentence) => {
    const { code, stderr } = await dateline(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
