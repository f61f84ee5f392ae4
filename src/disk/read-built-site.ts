import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { isManifestName } from "./manifest-name.ts";
import { exactText, plainText } from "./read-text.ts";
import { TextsOnDisk } from "./texts-on-disk.ts";

/** No page is larger that a person would look at; what is, is there, and is not read. */
const LARGEST = 32 * 1024 * 1024;

/** What a host does not publish, or a tool keeps for itself. */
const isSkipped = (name: string): boolean => name === ".git" || name === ".DS_Store" || isManifestName(name);

/**
 * The files of a built site by their "/"-separated path, in the order of their names on every disk.
 * @param isRead whether the text of a file is wanted
 */
export function readBuiltSite(
  folder: string,
  isRead: (path: string) => boolean,
): ReadonlyMap<string, readonly [string] | undefined> {
  const files: string[] = [];
  const wanted = new Set<string>();
  const above = new Set<string>();
  const walk = (path: string): void => {
    const real = realpathSync(join(folder, path));
    if (above.has(real)) return; // A link back up would have it read for ever.
    above.add(real);
    for (const name of readdirSync(join(folder, path)).sort()) {
      if (isSkipped(name)) continue;
      const inner = path === "" ? name : `${path}/${name}`;
      const stat = statSync(join(folder, inner), { throwIfNoEntry: false });
      if (stat?.isDirectory()) walk(inner);
      else if (stat?.isFile()) {
        files.push(inner);
        if (isRead(inner) && stat.size <= LARGEST) wanted.add(inner);
      }
    }
    above.delete(real);
  };
  walk("");
  return new TextsOnDisk(files, (path) => (wanted.has(path) ? [textOf(readFileSync(join(folder, path)))] : undefined));
}

/** Bytes as a browser reads them: UTF-8, else what the page says of itself, else Windows-1252 (HTML, 13.2.3.2). */
function textOf(bytes: Uint8Array): string {
  const exact = exactText(bytes);
  if (exact !== undefined) return plainText(exact);
  const isWide = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const label = isWide
    ? bytes[0] === 0xfe
      ? "utf-16be"
      : "utf-16le"
    : /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return plainText(new TextDecoder(label ?? "windows-1252").decode(bytes));
  } catch {
    return plainText(new TextDecoder("windows-1252").decode(bytes));
  }
}
