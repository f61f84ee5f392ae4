import { chmodSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { describe, expect, test } from "vitest";
import { loadExchange } from "../src/disk/exchange.ts";
import { type Machine, publish } from "../src/disk/publish.ts";
import { writeFile } from "../src/disk/write-site.ts";
import { filesUnder, namesIn, place } from "./fixtures/publish-place.ts";

const site = new Map([
  ["index.html", "home"],
  ["en/index.html", "English"],
]);

describe("an output that is no place for a site", () => {
  type At = ReturnType<typeof place>;
  const cases: readonly (readonly [what: string, output: (at: At) => string, sentence: string])[] = [
    ["the content folder", (at) => at.around.contentDir, "is the content folder"],
    ["a folder in the content", (at) => join(at.around.contentDir, "en", "new"), "lies inside the content folder"],
    ["a folder around the content", (at) => join(at.root, "apart"), "has the content folder inside it"],
    ["the project", (at) => join(at.root, "project"), "inside it"],
    ["a folder around the home folder", (at) => join(at.root, "home"), "has your home folder inside it"],
    ["the home folder", (at) => join(at.root, "home", "ada"), "is your home folder"],
    ["the root", (at) => parse(at.root).root, "is the root of a file system"],
    ["a file", (at) => join(at.root, "file"), "is a file, not a folder"],
    ["a folder in a file", (at) => join(at.root, "file", "site"), "a part of that path is a file"],
    ["a link to nowhere", (at) => join(at.root, "nowhere", "site"), "is a symbolic link that leads nowhere"],
    ["a link in a circle", (at) => join(at.root, "circle"), "leads in a circle"],
    ["a link to the home folder", (at) => join(at.root, "link-home"), "is your home folder"],
    ["a new folder behind a link", (at) => join(at.root, "link-content", "site"), "lies inside the content folder"],
  ];
  test.each(cases)("%s is refused", async (what, output, sentence) => {
    using at = place();
    writeFileSync(join(at.root, "file"), "");
    symlinkSync(join(at.root, "gone"), join(at.root, "nowhere"));
    symlinkSync(join(at.root, "circle"), join(at.root, "circle"));
    symlinkSync(join(at.root, "home", "ada"), join(at.root, "link-home"));
    symlinkSync(at.around.contentDir, join(at.root, "link-content"));
    mkdirSync(join(at.root, "apart", "content"), { recursive: true });
    const around = what.includes("around the content")
      ? { ...at.around, contentDir: join(at.root, "apart", "content") }
      : at.around;
    const before = namesIn(at.root);
    const attempt = publish(output(at), site, around);
    await expect(attempt).rejects.toMatchObject({ name: "WrongUse", exitCode: 2 });
    await expect(attempt).rejects.toThrow(sentence);
    expect(namesIn(at.root)).toEqual(before);
  });

  test("the project and the folder one is in are refused where the content lies elsewhere", async () => {
    using at = place();
    const project = join(at.root, "empty", "project");
    mkdirSync(project, { recursive: true });
    const around = { ...at.around, workingDir: project };
    await expect(publish(project, site, { ...around, projectDir: project })).rejects.toThrow(
      "is the folder of the project",
    );
    await expect(publish(project, site, around)).rejects.toThrow("is the folder you are in");
    await expect(publish(join(at.root, "empty"), site, around)).rejects.toThrow("has the folder you are in inside it");
  });

  test("a folder whose name only begins like that of the content is a place like any other", async () => {
    using at = place();
    await publish(`${at.around.contentDir}-site`, site, at.around);
    await publish(join(at.root, "project", "..site"), site, at.around);
    expect(namesIn(join(at.root, "project"))).toEqual(["..site", "content", "content-site"]);
  });
});

describe("what Dateline did not write is not deleted", () => {
  const refused = async (at: ReturnType<typeof place>, sentence: string) => {
    const before = filesUnder(at.root);
    const attempt = publish(at.output, site, at.around);
    await expect(attempt).rejects.toMatchObject({ name: "WrongUse", exitCode: 2 });
    await expect(attempt).rejects.toThrow(sentence);
    expect(filesUnder(at.root)).toEqual(before);
    expect(namesIn(join(at.root, "project"))).toEqual(["_site", "content"]);
  };

  test("a folder of somebody else's files is refused, the first three named", async () => {
    using at = place();
    mkdirSync(join(at.output, "photos"), { recursive: true });
    for (const name of ["thesis.odt", "letter.txt", "bank.csv"]) writeFileSync(join(at.output, name), "dear");
    await refused(at, "_site holds bank.csv, letter.txt, photos/ and more, which Dateline did not write");
  });

  test("a file among those of a site", async () => {
    using at = place();
    await publish(at.output, site, at.around);
    writeFileSync(join(at.output, "en", "speech.txt"), "draft");
    await refused(at, "_site holds en/speech.txt, which Dateline did not write and will not delete.");
  });

  test("an empty folder among those of a site", async () => {
    using at = place();
    await publish(at.output, site, at.around);
    mkdirSync(join(at.output, "en", "new"));
    await refused(at, "_site holds en/new/, which");
  });

  test("a folder in the place of a page, and a link in the place of a folder", async () => {
    using at = place();
    await publish(at.output, site, at.around);
    renameSync(join(at.output, "index.html"), join(at.root, "index.html"));
    mkdirSync(join(at.output, "index.html"));
    renameSync(join(at.output, "en"), join(at.root, "en"));
    symlinkSync(join(at.root, "en"), join(at.output, "en"));
    const attempt = publish(at.output, site, at.around);
    await expect(attempt).rejects.toThrow("_site holds en and index.html/, which");
    expect(namesIn(join(at.root, "en"))).toEqual(["index.html"]);
  });

  test.each([
    ["broken", "{"],
    ["of another program", '{"generator":"Other","files":{"index.html":""}}'],
    ["that leads out of the folder", '{"generator":"Dateline","files":{"../content/en.md":""}}'],
    ["that is a list of something else", '{"generator":"Dateline","files":[1]}'],
  ])("a folder with a list of files %s", async (_, list) => {
    using at = place();
    writeFileSync(join(at.around.contentDir, "en.md"), "words");
    mkdirSync(at.output);
    writeFileSync(join(at.output, ".dateline.json"), list);
    await refused(at, "_site holds .dateline.json, which");
  });

  test("a name is said without the control characters in it", async () => {
    if (process.platform === "win32") return; // No such names there.
    using at = place();
    mkdirSync(at.output);
    writeFileSync(join(at.output, "\u001B[2Jx"), "");
    await refused(at, "_site holds \uFFFD[2Jx, which");
  });

  test.each([".dateline-next", ".dateline-old"])("something that happens to be named %s", async (suffix) => {
    using at = place();
    await publish(at.output, site, at.around);
    const folder = join(at.root, "project", `._site${suffix}`);
    mkdirSync(folder);
    writeFileSync(join(folder, "mine.txt"), "mine");
    await expect(publish(at.output, site, at.around)).rejects.toThrow(
      "it holds mine.txt, which Dateline did not write",
    );
    expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine");
  });
});

describe("a disk that will not", () => {
  /** Writes so many files, then answers as the system does. */
  const failing = (code: string, after: number): Machine => {
    let count = 0;
    return {
      loadExchange,
      write: (...file) => {
        count += 1;
        if (count > after) throw Object.assign(new Error(`${code}: write`), { code, syscall: "write", path: file[0] });
        writeFile(...file);
      },
    };
  };

  test.each([0, 1, 2, 3])("full after %i files: the old site stays, nothing else does", async (after) => {
    using at = place();
    await publish(at.output, site, at.around);
    const before = filesUnder(at.root);
    const attempt = publish(
      at.output,
      new Map([...site].map(([path]) => [path, "new"])),
      at.around,
      failing("ENOSPC", after),
    );
    await expect(attempt).rejects.toMatchObject({
      name: "Failure",
      exitCode: 2,
      message: `The disk is full: nothing was changed, the site in ${at.output} is the one from before.`,
      cause: { code: "ENOSPC" },
    });
    expect(filesUnder(at.root)).toEqual(before);
    expect(namesIn(join(at.root, "project"))).toEqual(["_site", "content"]);
  });

  test("full at the very first site: not even the folders made for it stay", async () => {
    using at = place();
    const output = join(at.root, "www", "conference", "site");
    await expect(publish(output, site, at.around, failing("ENOSPC", 2))).rejects.toThrow(
      `The disk is full: nothing was written to ${output}.`,
    );
    expect(namesIn(at.root)).toEqual(["home", "project"]);
  });

  test.each([
    ["EACCES", "Permission was denied"],
    ["EROFS", "The disk cannot be written to"],
    ["EIO", "The site could not be written (EIO: write)"],
  ])("%s is said in words", async (code, words) => {
    using at = place();
    await expect(publish(at.output, site, at.around, failing(code, 1))).rejects.toThrow(words);
    expect(namesIn(join(at.root, "project"))).toEqual(["content"]);
  });

  // Root may write everywhere, and Windows knows no such mode.
  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a folder around it that is read-only",
    async () => {
      using at = place();
      await publish(at.output, site, at.around);
      const before = filesUnder(at.output);
      chmodSync(join(at.root, "project"), 0o555);
      const attempt = publish(at.output, site, at.around);
      await expect(attempt).rejects.toMatchObject({ name: "Failure" });
      await expect(attempt).rejects.toThrow("Permission was denied");
      chmodSync(join(at.root, "project"), 0o755);
      expect(filesUnder(at.output)).toEqual(before);
    },
  );

  test("a file to be copied that is gone is named", async () => {
    using at = place();
    const gone = join(at.around.contentDir, "gone.pdf");
    await expect(publish(at.output, new Map([["gone.pdf", { copyFrom: gone }]]), at.around)).rejects.toThrow(gone);
    const folder = new Map([["content", { copyFrom: at.around.contentDir }]]);
    await expect(publish(at.output, folder, at.around)).rejects.toThrow("is not an ordinary file");
    expect(namesIn(join(at.root, "project"))).toEqual(["content"]);
  });

  test("a fault of the program is not dressed up as one of the disk", async () => {
    using at = place();
    const fault = new TypeError("x is not a function");
    const faulty: Machine = {
      loadExchange,
      write: () => {
        throw fault;
      },
    };
    await expect(publish(at.output, site, at.around, faulty)).rejects.toBe(fault);
  });
});
