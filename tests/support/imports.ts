import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

export interface Import {
  /** The importing file, from the root of the project, with "/". */
  readonly from: string;
  /** Another file in the same form, or the name of a package. */
  readonly to: string;
}

const root = join(import.meta.dirname, "../..");
const slashed = (path: string): string => path.replaceAll(sep, "/");

// `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`, `require("x")`
const statement = /(?:\b(?:import|export)\b[^;"'`()]*?\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["']([^"']+)["']/g;
// A doc comment may show an import as an example.
const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** What a text of TypeScript or JavaScript imports, types included, in order. */
export const importsOf = (text: string): readonly string[] =>
  [...text.replace(comment, "").matchAll(statement)].map(([, name = ""]) => name);

/** Every import of every file under some folders of the project. */
export const importsUnder = (folders: readonly string[]): readonly Import[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ts|cjs|js)$/.test(path))
      .map((path) => slashed(join(folder, path)))
      .flatMap((from) =>
        importsOf(readFileSync(join(root, from), "utf8")).map((name) => ({
          from,
          to: name.startsWith(".") ? slashed(normalize(join(dirname(from), name))) : name,
        })),
      ),
  );
