import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./manifest.ts";
import { isManifestName, manifestDraftName } from "./manifest-name.ts";
import { foldersOf } from "./site-paths.ts";

// Some disks of macOS give names back decomposed (HFS+), so names are compared composed.
const composed = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set([...paths].map((path) => path.normalize("NFC")));

/**
 * What stands in a folder and was not written by Dateline, in order of name; a foreign folder ends in "/" and is not
 * entered. Symbolic links are not followed: one in place of a folder is foreign, one in place of a file is a changed file.
 */
export function* foreignIn(folder: string): Generator<string> {
  const manifest = readManifest(folder);
  const files = composed(manifest?.keys() ?? []);
  const folders = composed(foldersOf(files));
  function* within(inner: string): Generator<string> {
    const entries = readdirSync(join(folder, inner), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${inner}${entry.name}`;
      const isOwn = manifest === undefined ? path === manifestDraftName : isManifestName(path);
      if (entry.isDirectory()) {
        if (folders.has(path.normalize("NFC"))) yield* within(`${path}/`);
        else yield `${path}/`;
      } else if (!isOwn && !files.has(path.normalize("NFC"))) yield path;
    }
  }
  yield* within("");
}

/** The first few names as people list them, or "" where there are none. Names come from the disk: no control characters. */
export const firstOf = (names: Iterable<string>, most = 3): string => {
  const first = [...Iterator.from(names).take(most + 1)].map((name) => name.replace(/\p{Cc}/gu, "\uFFFD"));
  if (first.length > most) return `${first.slice(0, most).join(", ")} and more`;
  return first.length < 2 ? first.join("") : `${first.slice(0, -1).join(", ")} and ${first.at(-1)}`;
};
