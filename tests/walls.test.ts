import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, importsUnder } from "./support/imports.ts";

const root = join(import.meta.dirname, "..");
const imports = importsUnder(["src", "templates"]);

/** Folders that will run in a browser as well, in the editor's page. */
const pure = [
  "src/content",
  "src/mentions",
  "src/model",
  "src/rules",
  "src/outputs",
  "src/translations",
  "src/outside",
  "src/links",
];

const isIn =
  (...folders: readonly string[]) =>
  (file: string): boolean =>
    folders.some((folder) => file.startsWith(`${folder}/`));
const isNode = (name: string): boolean => name.startsWith("node:") || builtinModules.includes(name);
const through = (wall: (one: Import) => boolean): readonly string[] =>
  imports.filter(wall).map(({ from, to }) => `${from} imports ${to}`);

describe("the walls of the house", () => {
  it("are looked for in files that are there", () => {
    expect(imports.length).toBeGreaterThan(100);
    for (const folder of pure) expect(imports.some(({ from }) => isIn(folder)(from))).toBe(true);
  });

  it("keep Node and Eleventy out of what runs in a browser too", () => {
    const ofTheMachine = (name: string): boolean => isNode(name) || name.startsWith("@11ty/");
    expect(through(({ from, to }) => isIn(...pure)(from) && ofTheMachine(to))).toEqual([]);
  });

  it("keep what runs in a browser away from the disk, the commands and the pages", () => {
    const allowed = isIn(...pure);
    const isOurs = isIn("src", "templates");
    expect(through(({ from, to }) => isIn(...pure)(from) && isOurs(to) && !allowed(to))).toEqual([]);
  });

  it("let templates know the model and each other alone", () => {
    // The one template that reads: style sheets are files of their own.
    const reads = ({ from, to }: Import): boolean => from === "templates/styles/index.ts" && isNode(to);
    const beyond = (to: string): boolean => isNode(to) || (isIn("src")(to) && !isIn("src/model")(to));
    expect(through((one) => isIn("templates")(one.from) && beyond(one.to) && !reads(one))).toEqual([]);
  });

  it("let nobody but the command that asks outside come near the network", () => {
    const ways = ["http", "https", "http2", "net", "tls", "dns", "dgram"].flatMap((name) => [name, `node:${name}`]);
    const asks = ({ to }: Import): boolean => ways.includes(to.replace(/\/promises$/, "")) || isIn("src/network")(to);
    // The lock of the output folder is a port of this machine.
    const isLock = ({ from, to }: Import): boolean => from === "src/disk/lock.ts" && to === "node:net";
    const may = ["src/commands/links.ts", "src/commands/ask-outside.ts", "src/commands/ask-archive.ts"];
    expect(
      through((one) => asks(one) && !isLock(one) && !isIn("src/network")(one.from) && !may.includes(one.from)),
    ).toEqual([]);
    const start = ({ to }: Import): boolean => may.includes(to);
    expect(through((one) => start(one) && !may.includes(one.from))).toEqual([
      "src/cli.ts imports src/commands/links.ts",
    ]);
  });

  it("let nobody but the start import the command line", () => {
    expect(through(({ from, to }) => to === "src/cli.ts" && from !== "src/start.cjs")).toEqual([]);
  });

  it("have no way round from a folder back to itself", () => {
    const folderOf = (file: string): string => /^(?:src\/[^/]+|templates)(?=\/)/.exec(file)?.[0] ?? file;
    const ways = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      const [start, end] = [folderOf(from), folderOf(to)];
      if (start !== end && isIn("src", "templates")(to)) ways.set(start, (ways.get(start) ?? new Set()).add(end));
    }
    expect(roundTrip(ways)).toBeUndefined();
  });

  it("are two folders deep at most inside src", () => {
    const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => file.split(/[\\/]/).length > 3)).toEqual([]);
  });
});

describe("CONTRIBUTING.md", () => {
  const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

  it("names files and folders that are there", () => {
    const paths = [...guide.matchAll(/`((?:src|templates|tests|docs|\.ci)(?:\/[^`*]*)?)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("shows every folder of the house", () => {
    const folders = ["src", "templates"].flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && readdirSync(join(root, folder, entry.name)).length > 0)
        .map((entry) => `| \`${folder}/${entry.name}/\` |`),
    );
    expect(folders.filter((row) => !guide.includes(row))).toEqual([]);
  });
});

describe("the search for imports", () => {
  it("finds every form, over several lines, but not in comments", () => {
    const text = `
      import type { A } from "./a.ts";
      import {
        b,
      } from "./b.ts";
      import "./c.ts";
      export { d } from "./d.ts";
      /** @example import { no } from "./no.ts" */
      // import "./neither.ts"
      const e = await import("./e.ts");
      const f = require("node:f");`;
    expect(importsOf(text)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts", "node:f"]);
  });

  it("sees a way round", () => {
    const way = (...ends: readonly string[]): Set<string> => new Set(ends);
    expect(
      roundTrip(
        new Map([
          ["a", way("b")],
          ["b", way("c")],
        ]),
      ),
    ).toBeUndefined();
    expect(
      roundTrip(
        new Map([
          ["a", way("b")],
          ["b", way("c")],
          ["c", way("b")],
        ]),
      ),
    ).toBe("b → c → b");
  });
});

/** A way that ends where it began, or undefined when there is none. */
function roundTrip(ways: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const follow = (path: readonly string[]): string | undefined => {
    const here = path.at(-1) ?? "";
    const before = path.indexOf(here);
    if (before < path.length - 1) return path.slice(before).join(" → ");
    for (const next of ways.get(here) ?? []) {
      const found = follow([...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  for (const start of ways.keys()) {
    const found = follow([start]);
    if (found) return found;
  }
  return undefined;
}
