import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadExchange } from "../src/disk/exchange.ts";
import { type Machine, publish } from "../src/disk/publish.ts";
import { writeFile } from "../src/disk/write-site.ts";
import { filesUnder, namesIn, place } from "./fixtures/publish-place.ts";

const first = new Map([
  ["index.html", "<h1>One</h1>"],
  ["en/agenda/index.html", "Tuesday"],
  ["404.html", "Not found"],
]);
const second = new Map([
  ["index.html", "<h1>Two</h1>"],
  ["fr/index.html", "Deux"],
]);
const onlyPages = ({ ".dateline.json": _, ...pages }: Readonly<Record<string, string>>) => pages;
const renamesOnly: Machine = { write: writeFile, loadExchange: async () => undefined };

test("a site is published where there was none, parents included", async () => {
  using at = place();
  const output = join(at.root, "www", "conference", "site");
  const published = await publish(output, first, at.around);
  expect(published).toEqual({ output, files: 3, bytes: 28 });
  expect(onlyPages(filesUnder(output))).toEqual(Object.fromEntries(first));
  expect(namesIn(join(at.root, "www", "conference"))).toEqual(["site"]);
});

describe.each([
  ["by exchange", { write: writeFile, loadExchange }],
  ["by two renames", renamesOnly],
])("an old site is replaced %s", (_, machine) => {
  test("and what is no longer part of it is gone", async () => {
    using at = place();
    await publish(at.output, first, at.around, machine);
    await publish(at.output, second, at.around, machine);
    expect(onlyPages(filesUnder(at.output))).toEqual(Object.fromEntries(second));
    expect(existsSync(join(at.output, "en"))).toBe(false);
    expect(namesIn(join(at.root, "project"))).toEqual(["_site", "content"]);
  });

  test("also one that is empty", async () => {
    using at = place();
    mkdirSync(at.output);
    await publish(at.output, first, at.around, machine);
    expect(onlyPages(filesUnder(at.output))).toEqual(Object.fromEntries(first));
    expect(namesIn(join(at.root, "project"))).toEqual(["_site", "content"]);
  });
});

test("the old site stands aside for the new one in a single system call where the machine has it", async () => {
  using at = place();
  const exchange = await loadExchange();
  if (exchange === undefined) return; // koffi is optional, and Windows has no such call.
  for (const name of ["one", "other"]) {
    mkdirSync(join(at.root, name));
    writeFileSync(join(at.root, name, name), name);
  }
  expect(exchange(join(at.root, "one"), join(at.root, "other"))).toBe(true);
  expect(filesUnder(join(at.root, "one"))).toEqual({ other: "other" });
  expect(filesUnder(join(at.root, "other"))).toEqual({ one: "one" });
  expect(exchange(join(at.root, "one"), join(at.root, "nowhere"))).toBe(false);
});

test("text, bytes and copied files arrive byte for byte, with plain modes", async () => {
  using at = place();
  const source = join(at.around.contentDir, "map.pdf");
  const large = Buffer.alloc(9 * 1024 * 1024 + 7, "streets ");
  writeFileSync(source, large, { mode: 0o600 });
  await publish(
    at.output,
    new Map<string, string | Uint8Array | { copyFrom: string }>([
      ["été/à propos.html", "naïve €"],
      ["logo.png", Uint8Array.of(0x89, 0, 255)],
      ["files/map.pdf", { copyFrom: source }],
      ["files/empty.txt", ""],
    ]),
    at.around,
  );
  expect(readFileSync(join(at.output, "été/à propos.html"), "utf8")).toBe("naïve €");
  expect([...readFileSync(join(at.output, "logo.png"))]).toEqual([0x89, 0, 255]);
  expect(readFileSync(join(at.output, "files/map.pdf")).equals(large)).toBe(true);
  expect(JSON.parse(readFileSync(join(at.output, ".dateline.json"), "utf8")).files["files/map.pdf"]).toBe(
    hash("sha256", large, "hex"),
  );
  if (process.platform === "win32") return;
  for (const file of ["files/map.pdf", "files/empty.txt", "logo.png", ".dateline.json"])
    expect([file, statSync(join(at.output, file)).mode & 0o777]).toEqual([file, 0o644]);
  for (const folder of ["", "files"]) expect(statSync(join(at.output, folder)).mode & 0o777).toBe(0o755);
});

test("the list of files is the same bytes for the same site, whatever the order it came in", async () => {
  using at = place();
  await publish(at.output, first, at.around);
  const list = readFileSync(join(at.output, ".dateline.json"), "utf8");
  await publish(at.output, new Map([...first].reverse()), at.around);
  expect(readFileSync(join(at.output, ".dateline.json"), "utf8")).toBe(list);
  expect(list).toBe(`{
  "generator": "Dateline",
  "files": {
    "404.html": "${hash("sha256", "Not found", "hex")}",
    "en/agenda/index.html": "${hash("sha256", "Tuesday", "hex")}",
    "index.html": "${hash("sha256", "<h1>One</h1>", "hex")}"
  }
}
`);
});

test("a site of no files is a site", async () => {
  using at = place();
  await publish(at.output, new Map(), at.around);
  await publish(at.output, first, at.around);
  await publish(at.output, new Map(), at.around);
  expect(onlyPages(filesUnder(at.output))).toEqual({});
});

test("a page changed or deleted by hand is replaced without fuss", async () => {
  using at = place();
  await publish(at.output, first, at.around);
  writeFileSync(join(at.output, "index.html"), "by hand");
  rmSync(join(at.output, "en"), { recursive: true });
  await publish(at.output, first, at.around);
  expect(onlyPages(filesUnder(at.output))).toEqual(Object.fromEntries(first));
});

test("a symbolic link to the output stays, and what it leads to is replaced", async () => {
  using at = place();
  const real = join(at.root, "www");
  await publish(real, first, at.around);
  symlinkSync(real, at.output, "junction");
  expect((await publish(at.output, second, at.around)).output).toBe(real);
  expect(onlyPages(filesUnder(real))).toEqual(Object.fromEntries(second));
  expect(namesIn(at.root)).toEqual(["home", "project", "www"]);
});

test("a file that comes into the old site at the last moment is not deleted", async () => {
  using at = place();
  await publish(at.output, first, at.around);
  const late: Machine = {
    write: writeFile,
    loadExchange: async () => {
      const exchange = await loadExchange();
      return (one, other) => {
        writeFileSync(join(at.output, "notes.txt"), "mine");
        return exchange?.(one, other) ?? false;
      };
    },
  };
  const { leftBehind } = await publish(at.output, second, at.around, late);
  expect(onlyPages(filesUnder(at.output))).toEqual(Object.fromEntries(second));
  expect(onlyPages(filesUnder(leftBehind ?? ""))).toEqual({ "notes.txt": "mine" });
  await expect(publish(at.output, second, at.around)).rejects.toThrow(
    "it holds notes.txt, which Dateline did not write",
  );
});

describe("paths that are no files of a site", () => {
  test.each([
    "../index.html",
    "en/../../index.html",
    "/etc/passwd",
    "en//index.html",
    "./index.html",
    "en/",
    "",
    "en\\index.html",
    "C:/index.html",
    "index\0.html",
    "line\nfeed.html",
    "files/aux.pdf",
    "con/index.html",
    "trailing./index.html",
    ".dateline.json",
    ".dateline.json.next",
    "half-\uD800.html",
  ])("%j is refused before anything is written", async (path) => {
    using at = place();
    await expect(publish(at.output, new Map([[path, ""]]), at.around)).rejects.toMatchObject({ name: "WrongUse" });
    expect(namesIn(join(at.root, "project"))).toEqual(["content"]);
  });

  test.each([
    [["Map.pdf", "map.pdf"]],
    [["caf\u00E9.html", "cafe\u0301.html"]],
    [["agenda", "agenda/index.html"]],
    [["EN/a.html", "en/b.html"]],
  ])("%j cannot stand side by side everywhere", async (paths) => {
    using at = place();
    const files = new Map(paths.map((path) => [path, ""]));
    await expect(publish(at.output, files, at.around)).rejects.toThrow("on Windows and macOS");
  });

  test.each(["content.html", "console/index.html", ".well-known/x", ".nojekyll", "a..b/…", "été.html"])(
    "%j is one",
    async (path) => {
      using at = place();
      await publish(at.output, new Map([[path, "yes"]]), at.around);
      expect(onlyPages(filesUnder(at.output))).toEqual({ [path]: "yes" });
    },
  );
});
