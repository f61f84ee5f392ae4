import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { checkTexts } from "../src/commands/check-texts.ts";
import { looseLanguage } from "../src/content/loose-language.ts";
import { findTexts } from "../src/disk/find-texts.ts";
import { textsLines } from "../src/report/texts-summary.ts";

import { commandOptions } from "./support/command-options.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "dateline-texts-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const dateline = (args: readonly string[], input?: string | Buffer) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "src/start.cjs"), ...args], {
    cwd: work,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};
const put = (path: string, text: string | Buffer): void => {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), text);
};

/** What the command finds, run here. */
const found = async (texts: readonly string[], options: { language?: string; year?: number } = {}) => {
  const { loaded, texts: read } = await checkTexts({ ...commandOptions(work), ...options, texts });
  return { findings: loaded.findings.map(({ span, rule }) => [span.file, rule]), sources: loaded.sources, read };
};

const SLIP = "We met on Tuesday 2 April 2008.\n";

describe("loose texts", () => {
  it("are found in folders in the order of their names, each once, and none that is a tool's or a link", () => {
    for (const path of ["b.md", "a/z.markdown", "a/node_modules/n.md", "a/.hidden/h.md", "a/note.txt", "a/C.MD"])
      put(`found/${path}`, "");
    put("outside.md", "");
    symlinkSync(join(work, "outside.md"), join(work, "found/a/link.md"));
    symlinkSync(join(work, "found"), join(work, "found/a/round"));
    const paths = (...names: string[]) => [...findTexts(names, work)].map(({ path }) => path);
    expect(paths("found")).toEqual(["found/a/C.MD", "found/a/z.markdown", "found/b.md"]);
    expect(paths("./found/b.md", "found/", "found/a/note.txt")).toEqual([
      "found/b.md",
      "found/a/C.MD",
      "found/a/z.markdown",
      "found/a/note.txt",
    ]);
    expect(paths("found/a/node_modules", "found/a/.hidden", "found/a/link.md")).toEqual([
      "found/a/node_modules/n.md",
      "found/a/.hidden/h.md",
      "found/a/link.md",
    ]);
    expect(() => paths("nowhere")).toThrow("There is no file and no folder nowhere.");
    mkdirSync(join(work, "empty"));
    expect(() => paths("empty")).toThrow("There is no text (*.md, *.markdown) in empty.");
  });

  it.each([
    ["a.md", "---\nlang: fr\n---\n", "fr"],
    ["de/a.md", '---\ntitle: x\nLanguage: "pt_BR"\n---\n', "pt-BR"],
    ["a.md", "---\nlang: no code at all\n---\n", "no"],
    ["fr/notes/a.md", "lang: de\n", "fr"],
    ["en/a.fr.md", "", "fr"],
    ["README.zh-CN.md", "", "zh-CN"],
    ["src/ts/io/sh/a.md", "", "en"],
    ["xx/a.md", "", "en"],
    ["fr.md", "", "en"],
  ])("%s with %j is in %s", (path, text, lang) => {
    expect(looseLanguage(path, text)).toBe(lang);
  });

  it("are told under the names they were given by, in their language, and stop with 1", () => {
    put("loose/en.md", SLIP);
    put("loose/fr/note.md", "Réunion du mardi 2 avril 2008.\n");
    const { status, stdout } = dateline(["check", "loose"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Read 2 texts with 13 words in 2 languages \(en, fr\)\.\nIt took /);
    expect(stdout).toContain("loose/en.md:1:11 error 2 April 2008 is a Wednesday.");
    expect(stdout).toContain("loose/fr/note.md:1:12 erreur Le 2 avril 2008 est un mercredi.");
  });

  it("say what was read where nothing is wrong", () => {
    put("sound.md", "All is well.\n");
    const { status, stdout } = dateline(["check", "sound.md"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Read 1 text with 3 words in 1 language \(en\)\.\nIt took \d+\.\d\d s\.\n$/);
  });

  it("are read from standard input, with a byte-order mark and any line ends", () => {
    const { status, stdout } = dateline(["check", "-", "--format=json"], `\ufeffOne.\r\n\r\n${SLIP}`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ file: "-", line: 3, column: 11, rule: "weekday-mismatch" }]);
  });

  it("are in the language that is named", async () => {
    put("named/slip.md", SLIP);
    expect((await found(["named"])).findings).toHaveLength(1);
    expect((await found(["named"], { language: "fr" })).findings).toEqual([]);
  });

  it("take the year of the front matter before that of --year", async () => {
    const year = async (front: string, named: number) => {
      put("year.md", `${front}The meeting of Tuesday 2 April.\n`); // a Tuesday in 2002, a Wednesday in 2008
      return (await found(["year.md"], { year: named })).findings.length;
    };
    expect(await year("", 2002)).toBe(0);
    expect(await year("", 2008)).toBe(1);
    expect(await year("---\ndate: 2008-03-30\n---\n", 2002)).toBe(1);
    expect(await year("---\ndate: 30 March 2002\n---\n", 2008)).toBe(0);
  });

  it("that are no UTF-8 or too large are found, and the rest is judged; sound ones are not kept", async () => {
    put("bad/latin.md", Buffer.from("caf\xe9\n", "latin1"));
    put("bad/large.md", "word ".repeat(900_000));
    put("bad/slip.md", SLIP);
    put("bad/sound.md", "All is well.\n");
    const { findings, sources } = await found(["bad"]);
    expect(findings).toEqual([
      ["bad/large.md", "too-large"],
      ["bad/latin.md", "encoding"],
      ["bad/slip.md", "weekday-mismatch"],
    ]);
    expect(sources.map(({ path }) => path)).toEqual(["bad/large.md", "bad/latin.md", "bad/slip.md"]);
  });

  it("in a language without words here are judged as far as that goes, and the summary says so", async () => {
    put("pl/a.md", "Spotkanie we wtorek 2 kwietnia 2008.\n");
    const { findings, read } = await found(["pl"]);
    expect(findings).toEqual([]);
    expect(read && textsLines(read, 1, { en: "in 1 language (pl)", fr: "en 1 langue (pl)" })[1]?.en).toBe(
      "Dateline does not know the words of pl (1 text): dates, times and numbers in words were not judged there.",
    );
  });

  it("that are a whole site are judged one by one, and the summary says how to judge the site", () => {
    put("site/conference.md", "---\ndates: 1 and 2 April 2008\n---\n");
    put("site/en/conference.md", "# Conference\n");
    put("notes/conference.md", "# Notes on a conference\n");
    const { stdout, status } = dateline(["check", "site", "notes"]);
    expect(status).toBe(0);
    expect(stdout).toContain('\nsite holds a site, and was judged text by text: "dateline check --content site" holds');
    expect(stdout).not.toContain("--content notes");
    expect(dateline(["check", "--language", "fr", "./site/"]).stdout).toContain("« dateline check --content site »");
  });

  it("end with 2 when there is none", () => {
    expect(dateline(["check", "nowhere.md"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "There is no file and no folder nowhere.md.\n",
    });
  });
});
