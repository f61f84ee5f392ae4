import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { build } from "../src/commands/build.ts";
import { check } from "../src/commands/check.ts";
import { checkTexts } from "../src/commands/check-texts.ts";
import type { HistoryOptions } from "../src/commands/command.ts";
import { commitOf, gitContent } from "../src/disk/git-content.ts";
import { readContent } from "../src/disk/read-content.ts";
import { sectionsIn } from "../src/history/headings.ts";
import { keyOf, markerFor } from "../src/history/mark.ts";
import { knownLines } from "../src/report/known-summary.ts";
import { judgeTexts } from "../src/rules/judge-texts.ts";
import { commandOptions } from "./support/command-options.ts";
import { BASE } from "./support/read-folder.ts";

const top = mkdtempSync(join(tmpdir(), "dateline-history-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let work = "";
let count = 0;
beforeEach(() => {
  work = join(top, String(count++));
  put({ ...BASE, "en/pages/a.md": `# A\n\n${SLIP}`, "en/pages/b.md": "# B\n\nAll is well.\n" });
});
afterEach(() => rmSync(work, { recursive: true }));

const put = (files: Readonly<Record<string, string>>, folder = "content"): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, folder, path)), { recursive: true });
    writeFileSync(join(work, folder, path), text);
  }
};
const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false", ...args], {
    cwd: work,
    encoding: "utf8",
  }).trim();
const commit = (): string => {
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "x");
  return git("rev-parse", "HEAD");
};
const options = (history: Partial<HistoryOptions>) => {
  const told = commandOptions(work);
  return { ...told, history: { ...told.history, ...history } };
};
const found = async (history: Partial<HistoryOptions>) => {
  const { loaded } = await check(options(history));
  return { told: loaded.findings.map(({ span, rule }) => `${span.file} ${rule}`), known: loaded.known };
};

const SLIP = "We met on Tuesday 2 April 2008.\n";

describe("--since", () => {
  it.each(["a commit", "an earlier copy"])("%s tells only what is new, wherever the old has moved to", async (kind) => {
    if (kind === "a commit") commit();
    else cpSync(join(work, "content"), join(work, "old"), { recursive: true });
    const since = kind === "a commit" ? "HEAD" : "old";
    expect(await found({ since })).toMatchObject({ told: [], known: { older: 1 } });
    put({ "en/pages/a.md": `# A\n\nMore.\n\nAnd more.\n\n${SLIP}`, "en/pages/b.md": `# B\n\n${SLIP}` });
    expect(await found({ since })).toMatchObject({ told: ["en/pages/b.md weekday-mismatch"], known: { older: 1 } });
    put({ "en/pages/a.md": `# A\n\n${SLIP}\n${SLIP}`, "en/pages/b.md": "# B\n\nAll is well.\n" });
    expect((await check(options({ since }))).loaded.findings.map(({ span }) => span.start)).toEqual([48]); // the second
    put({ "en/pages/a.md": `# A\n\n## Elsewhere\n\n${SLIP}` });
    expect((await found({ since })).told).toEqual(["en/pages/a.md weekday-mismatch"]);
  });

  it("says of a link in an untouched line that the change broke it", async () => {
    put({
      ...BASE,
      "conference.md": (BASE["conference.md"] ?? "").replace("languages: en", "languages: en, fr"),
      "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n",
      "en/agenda.md": "# Agenda\n\n## Tuesday 1 April 2008\n\n### 9 am Talk {#talk}\n\n### noon Lunch {#lunch}\n",
      "en/pages/b.md": "# B\n\n## Rules {#rules}\n\nAll is [well](../../files/x.pdf).\n",
      "en/pages/c.md":
        "# C\n\nSee [rules](b.md#rules), [Lunch](/agenda/#lunch), [Talk](#talk), [gone](old.md), [D](d.md).\n",
      "en/pages/d.md": "# D\n\nWords.\n",
      "en/press-releases/1.md":
        "---\nreference: 1\ndate: 1 March 2008\nplace: [Strasbourg](../pages/d.md)\n---\n# One\n\nWords.\n",
      "fr/pages/c.md":
        "# C\n\nVoyez [les règles](b.md#rules), [B](../../en/pages/b.md#rules) et [le fichier](../../files/x.pdf).\n",
      "files/x.pdf": "%PDF-1.7 x",
    });
    commit();
    put({
      "en/agenda.md": "# Agenda\n\n## Tuesday 1 April 2008\n\n### 9 am Chat {#chat}\n\n### noon Meal {#meal}\n",
      "en/pages/b.md": "# B\n\n## House rules\n\nAll is well. [New](not-there.md)\n",
    });
    rmSync(join(work, "content/files/x.pdf"));
    rmSync(join(work, "content/en/pages/d.md"));
    const { loaded } = await check(options({ since: "HEAD" }));
    const text = (file: string) => readFileSync(join(work, "content", file), "utf8");
    const links = loaded.findings
      .filter(({ rule, severity }) => rule.startsWith("link-") && severity === "error")
      .map(({ span, message }) => {
        const isBroken = message.en.includes("It worked before this change");
        expect(message.fr.includes("Le lien fonctionnait avant cette modification")).toBe(isBroken);
        return `${span.file} ${text(span.file).slice(span.start, span.end)} ${isBroken}`;
      });
    // "old.md" led nowhere before, "not-there.md" is new.
    expect(links.sort()).toEqual(
      [
        "en/pages/b.md not-there.md false",
        "en/pages/c.md b.md#rules true",
        "en/pages/c.md /agenda/#lunch true",
        "en/pages/c.md #talk true",
        "en/pages/c.md d.md true",
        "en/press-releases/1.md ../pages/d.md true",
        "fr/pages/c.md b.md#rules true",
        "fr/pages/c.md ../../en/pages/b.md#rules true",
        "fr/pages/c.md ../../files/x.pdf true",
      ].sort(),
    );
    expect(loaded.findings.filter(({ rule }) => rule === "address-removed").map(({ severity }) => severity)).toEqual([
      "warning",
      "warning",
      "warning",
      "question",
      "question",
    ]);
  });

  it("tells all there is and what was taken away against a site as it was published", {
    timeout: 120_000,
  }, async () => {
    put({ "en/pages/a.md": "# A\n\nFine.\n" });
    expect(await build(options({}))).toMatchObject({ written: expect.any(Number) });
    put({ "en/pages/a.md": `# A\n\n${SLIP}` });
    rmSync(join(work, "content/en/pages/b.md"));
    const told = ["en/pages/a.md weekday-mismatch", "en/conference.md address-removed"];
    expect(await found({ since: "_site" })).toMatchObject({ told, known: { older: 0 } });
    expect(await found({ since: "./_site/" })).toMatchObject({ told });
  });

  it("publishes with old errors, but not what is private, and nothing where there is no site", {
    timeout: 120_000,
  }, async () => {
    const since = commit();
    expect(await build(options({ since }))).toMatchObject({ loaded: { findings: [] }, written: expect.any(Number) });
    put({ "en/pages/b.md": "# B\n\nCode (private): 1234\n" });
    git("add", "-A");
    git("commit", "-qm", "y");
    expect(await build(options({ since: "HEAD" }))).toMatchObject({
      loaded: { findings: [{ rule: "private-text" }] },
      written: 0,
    });
    rmSync(join(work, "content/conference.md"));
    git("commit", "-qam", "z");
    const { loaded, written } = await build(options({ since: "HEAD" }));
    expect(written).toBe(0);
    expect(loaded.findings.map(({ rule }) => rule)).toContain("no-conference");
  });

  it("reads from a commit what it reads from a folder", () => {
    put({
      "files/a.pdf": "pdf",
      "files/x/b.png": "",
      "en/.hidden.md": "x",
      "stray.txt": "x",
      "en/pages/é.md": "# É\r\n",
    });
    writeFileSync(join(work, "content/en/pages/latin.md"), Buffer.from("# caf\xe9\n", "latin1"));
    writeFileSync(join(work, "outside.md"), "# Out\n");
    symlinkSync("../../files/a.pdf", join(work, "content/en/pages/not-text.md"));
    symlinkSync("b.md", join(work, "content/en/pages/inside.md"));
    symlinkSync("../../../outside.md", join(work, "content/en/pages/outside.md"));
    const hash = commit();
    const folder = join(work, "content");
    expect(gitContent(commitOf("HEAD", folder) ?? "", folder)).toMatchObject({ ...plain(readContent(folder)) });
    expect(commitOf("HEAD", folder)).toBe(hash);
  });

  it("is not led astray by what a hook sets", () => {
    commit();
    process.env.GIT_DIR = join(top, "nowhere");
    try {
      expect(commitOf("HEAD", join(work, "content"))).toMatch(/^[\da-f]{40}$/);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it("says what is missing", { timeout: 120_000 }, async () => {
    await expect(found({ since: "main" })).rejects.toThrow(
      'There is no folder "main", and content is in no git repository that could have such a commit.',
    );
    commit();
    await expect(found({ since: "no-such-branch" })).rejects.toThrow(/has no commit "no-such-branch".*fetch-depth: 0/);
    await expect(found({ since: "--output=x" })).rejects.toThrow('--since names no commit: "--output=x".');
    await expect(found({ since: "./old" })).rejects.toThrow("--since names a folder that is not there: ./old.");
    git("branch", "content");
    await expect(found({ since: "content" })).rejects.toThrow(/"content" is a folder and a commit/);
    expect((await found({ since: "./content" })).known?.older).toBe(1);
    const path = process.env.PATH;
    process.env.PATH = join(top, "nowhere");
    try {
      await expect(found({ since: "HEAD" })).rejects.toThrow("There is no git on this machine.");
      expect((await found({ since: "content" })).known?.older).toBe(1);
    } finally {
      process.env.PATH = path;
    }
  });
});

describe("--baseline", () => {
  const file = () => readFileSync(join(work, "old.json"), "utf8");

  it("is made once, hides what it has, and only gets shorter", async () => {
    const baseline = "old.json";
    await expect(found({ baseline })).rejects.toThrow(
      "There is no baseline old.json. Make it with --baseline old.json",
    );
    put({ "en/pages/b.md": `# B\n\n## Day {#day}\n\n${SLIP}\n${SLIP}` });
    expect(await found({ baseline, use: "write" })).toMatchObject({
      told: [],
      known: { inBaseline: 3, baseline: "write" },
    });
    expect(file()).toBe(`{
  "generator": "Dateline",
  "date": "2008-03-28",
  "findings": [
    {"file":"en/pages/a.md","section":"A","rule":"weekday-mismatch","words":"Tuesday 2 April 2008","message":"2 April 2008 is a Wednesday. Write \\"Wednesday 2 April 2008\\" or \\"Tuesday 1 April 2008\\"."},
    {"file":"en/pages/b.md","section":"day","rule":"weekday-mismatch","words":"Tuesday 2 April 2008","message":"2 April 2008 is a Wednesday. Write \\"Wednesday 2 April 2008\\" or \\"Tuesday 1 April 2008\\".","times":2}
  ]
}
`);
    await expect(found({ baseline, use: "write" })).rejects.toThrow("There is a baseline old.json already");
    expect(await found({ baseline })).toMatchObject({ told: [], known: { inBaseline: 3, gone: 0 } });
    put({ "en/pages/a.md": "# A\n\nWell.\n", "en/pages/b.md": `# B\n\n${SLIP}\n## Day {#day}\n\n${SLIP}` });
    const before = file();
    expect(await found({ baseline })).toMatchObject({
      told: ["en/pages/b.md weekday-mismatch"],
      known: { inBaseline: 1, gone: 2 },
    });
    expect(file()).toBe(before);
    expect((await found({ baseline, use: "update" })).known).toMatchObject({ gone: 2, baseline: "update" });
    expect(file()).toContain('"date": "2008-03-28"');
    expect(file().match(/"rule"/g)).toHaveLength(1);
    expect(file()).not.toContain("times");
    expect((await found({ baseline })).known).toMatchObject({ inBaseline: 1, gone: 0 });
  });

  it("does not stand in the content", async () => {
    await expect(found({ baseline: "content/old.json", use: "write" })).rejects.toThrow(/would stand in .*content\./);
  });

  it("that is damaged is told", async () => {
    const wrong = ["", "<<<<<<<", "[]", '{"generator":"Dateline","date":"2008-03-28","findings":[{"file":1}]}'];
    for (const text of wrong) {
      writeFileSync(join(work, "old.json"), text);
      await expect(found({ baseline: "old.json" })).rejects.toThrow("old.json is no baseline that Dateline wrote");
    }
  });

  it("of loose texts knows nothing of those that were not asked for", async () => {
    put({ "a.md": SLIP, "b.md": SLIP }, "texts");
    const loose = async (texts: string[], use: HistoryOptions["use"] = "read") =>
      (await checkTexts({ ...options({ baseline: "old.json", use }), texts })).loaded.known;
    expect(await loose(["texts"], "write")).toMatchObject({ inBaseline: 2 });
    put({ "a.md": "Well.\n" }, "texts");
    expect(await loose(["texts/b.md"])).toMatchObject({ inBaseline: 1, gone: 0 });
    expect(await loose(["texts/a.md"])).toMatchObject({ inBaseline: 0, gone: 1 });
    rmSync(join(work, "texts/b.md"));
    expect(await loose(["texts"], "update")).toMatchObject({ inBaseline: 0, gone: 2 });
    expect(file()).toContain('"findings": []');
  });
});

describe("what is known", () => {
  it("is told in a line each", () => {
    const both = (some: object) => knownLines({ older: 0, inBaseline: 0, gone: 0, baseline: "read", ...some });
    const lines = (some: object) => both(some).map(({ en }) => en);
    expect(both({ inBaseline: 2 })[0]?.fr).toBe("2 messages de la liste de référence ne sont pas affichés.");
    expect(lines({})).toEqual([]);
    expect(lines({ older: 12 })).toEqual(["12 older findings are not shown."]);
    expect(lines({ inBaseline: 1 })).toEqual(["1 finding of the baseline is not shown."]);
    expect(lines({ gone: 3 })).toEqual([
      "3 entries of the baseline are no longer found: --update-baseline takes them out.",
    ]);
    expect(lines({ gone: 1, baseline: "update" })).toEqual(["Took 1 entry out of the baseline."]);
    expect(lines({ inBaseline: 40, baseline: "write" })).toEqual(["Wrote 40 findings into the baseline."]);
  });

  it("stands under the nearest heading, of whatever form, none in code or in front matter", () => {
    const text = "---\ndate: x\n---\nTop\n\n# One {#one}\n\n```md\n# No\n```\na\n\nTwo\n---\nb\n\n### Three ###\nc";
    const section = sectionsIn(text);
    const at = (words: string) => section(text.indexOf(words));
    expect(["date", "Top", "# One", "# No", "a\n\n", "b\n", "c"].map(at).slice(1)).toEqual([
      "",
      "one",
      "one",
      "one",
      "Two",
      "Three",
    ]);
  });

  it("keeps its mark under paragraphs that are put in", () => {
    const paragraph = fc.stringMatching(/^[a-z ,.é😀]{1,60}$/u).map((words) => `x${words}\n\n`);
    const slips = ["Tuesday 2 April 2008", "Friday 3 April 2008", "Monday 3 April 2008"];
    const marks = (text: string): string[] => {
      const mark = markerFor([{ path: "a.md", text }]);
      return judgeTexts([{ path: "a.md", text, lang: "en" }], 0).map((finding) => keyOf(mark(finding)));
    };
    const pieces = ["# A\n\n", ...slips.map((words) => `On ${words}.\n\n`), "## B {#b}\n\n", `Again ${slips[0]}.\n\n`];
    expect(marks(pieces.join(""))).toHaveLength(4);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: pieces.length, maxLength: pieces.length }), (more) => {
        expect(marks(pieces.map((piece, i) => piece + more[i]).join(""))).toEqual(marks(pieces.join("")));
      }),
      { numRuns: 50 },
    );
  });
});

/** Of a content only what it holds. */
function plain({ sources, assets, findings }: ReturnType<typeof readContent>): object {
  return { sources, assets, findings };
}
