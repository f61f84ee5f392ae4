import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { WrongUse } from "./errors.ts";

/** A text by the name it is told by. */
export interface NamedText {
  /** As it was named, with "/" on every system; "-" for standard input. */
  readonly path: string;
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
}

const isText = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);
const isSkipped = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/**
 * The texts that are named: a file whatever its ending, of a folder every Markdown file below it in the order of the
 * names, but none in node_modules or in a folder with a dot in front. Links within a folder are not followed: what they
 * lead to inside it stands there itself. Each file comes once.
 * @throws WrongUse for a name that is neither a file nor a folder, and where there is no text at all
 */
export function* findTexts(names: readonly string[], workingDir: string): Generator<NamedText> {
  const seen = new Set<string>();
  const once = function* (path: string, file: string): Generator<NamedText> {
    const real = realpathSync(file);
    if (seen.has(real)) return;
    seen.add(real);
    yield { path, file };
  };
  const within = function* (path: string, folder: string): Generator<NamedText> {
    for (const name of readdirSync(folder).sort()) {
      const [inner, file] = [path === "." ? name : `${path}/${name}`, join(folder, name)];
      const stat = lstatSync(file);
      if (stat.isDirectory()) {
        if (!isSkipped(name)) yield* within(inner, file);
      } else if (stat.isFile() && isText(name)) yield* once(inner, file);
    }
  };
  for (const name of names) {
    if (name === "-") {
      if (!seen.has(name)) yield { path: name, file: undefined };
      seen.add(name);
      continue;
    }
    const file = resolve(workingDir, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    const path = posix.normalize(process.platform === "win32" ? name.replaceAll("\\", "/") : name).replace(/\/$/, "");
    if (stat?.isDirectory()) yield* within(path, file);
    else if (stat?.isFile()) yield* once(path, file);
    else throw new WrongUse(`There is no file and no folder ${name}.`);
  }
  if (seen.size === 0) throw new WrongUse(`There is no text (*.md, *.markdown) in ${names.join(", ")}.`);
}
