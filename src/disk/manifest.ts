import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestName } from "./manifest-name.ts";
import { isSitePath } from "./site-paths.ts";

/** Path in the site to SHA-256 of the file, in hexadecimal; "" while the file is not written yet. */
export type Manifest = ReadonlyMap<string, string>;

const generator = "Dateline";

/** The text of `.dateline.json`: one line a file, sorted by UTF-16 code units, nothing of the clock or the machine. */
export const manifestText = (manifest: Manifest): string => {
  const lines = [...manifest.keys()].sort().map((path) => `    ${JSON.stringify(path)}: "${manifest.get(path)}"`);
  return `{\n  "generator": "${generator}",\n  "files": {\n${lines.join(",\n")}\n  }\n}\n`;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
};

/**
 * The list in a folder, or nothing where there is none that Dateline can have written. A list that names a path outside
 * the folder is none: files are deleted by it, and anybody can have put it there.
 */
export const readManifest = (folder: string): Manifest | undefined => {
  const value = parsed(textOf(join(folder, manifestName)) ?? "");
  if (!isRecord(value) || value.generator !== generator || !isRecord(value.files)) return undefined;
  const files = Object.entries(value.files);
  return files.every((entry): entry is [string, string] => isSitePath(entry[0]) && typeof entry[1] === "string")
    ? new Map(files)
    : undefined;
};
