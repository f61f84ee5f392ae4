import { isPage } from "./file-facts.ts";
import { forwardedIn, isForwarding } from "./references-in-lines.ts";

/** A site as it would be published: its files by "/"-separated path; the text of those that hold addresses, in parts. */
export type SiteFiles = ReadonlyMap<string, readonly string[] | undefined>;

/** What stands at an address. Paths are decoded and relative to the site; "" is its home. */
export interface SiteIndex {
  /** The file that answers at a path: `agenda/` and `agenda/index.html` are the same one. */
  readonly fileAt: (path: string) => string | undefined;
  /** The path by which a file is linked: `agenda/` for `agenda/index.html`. */
  readonly pathOf: (file: string) => string;
  readonly isFolder: (path: string) => boolean;
  /** The host forwards from there, as its own files say. */
  readonly isForwarded: (path: string) => boolean;
  /** The path that differs in capitals, or in how accents are written, alone. */
  readonly inOtherCase: (path: string) => string | undefined;
  /** Every path by which a file is linked. */
  readonly paths: readonly string[];
  /** The files of a name, wherever they stand. */
  readonly named: (name: string) => readonly string[];
}

const INDEX = /(^|\/)index\.(?:html?|xhtml)$/i;

/** Letters as some disks compare them. */
const folded = (path: string): string => path.normalize("NFC").toLowerCase();

/** The addresses of a site from the list of its files: the same on every system, whatever a disk takes for the same. */
export function siteIndex(files: SiteFiles): SiteIndex {
  const all = [...files.keys()];
  const at = new Map<string, string>(all.map((file) => [file, file]));
  const folders = new Set<string>();
  const paths: string[] = [];
  const pathOf = (file: string): string => (isPage(file) ? file.replace(INDEX, "$1") : file);
  for (const file of all) {
    const path = pathOf(file);
    paths.push(path);
    if (path !== file && !at.has(path)) at.set(path, file);
    for (let end = file.lastIndexOf("/"); end >= 0; end = file.lastIndexOf("/", end - 1)) {
      const folder = file.slice(0, end + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  const forwarded = all.filter(isForwarding).flatMap((file) => forwardedIn(file, (files.get(file) ?? []).join("")));
  const forwards = new Set(forwarded.filter((one) => !/[*:]/.test(one)).map((one) => one.replace(/^\/|\/$/g, "")));
  const beginnings = forwarded.flatMap((one) => /^\/?([^*:]*)[*:]/.exec(one)?.[1] ?? []);

  let byFolded: Map<string, string> | undefined;
  let byName: Map<string, string[]> | undefined;
  return {
    fileAt: (path) => at.get(path),
    pathOf,
    isFolder: (path) => folders.has(path.endsWith("/") ? path : `${path}/`),
    isForwarded: (path) =>
      forwards.has(path.replace(/\/$/, "")) || beginnings.some((beginning) => beginning && path.startsWith(beginning)),
    inOtherCase(path) {
      byFolded ??= new Map([...at.keys(), ...folders].map((one) => [folded(one), one]));
      const found = byFolded.get(folded(path));
      return found === path ? undefined : found;
    },
    paths,
    named(name) {
      if (!byName) {
        byName = new Map();
        for (const file of all) {
          const last = file.slice(file.lastIndexOf("/") + 1);
          byName.set(last, [...(byName.get(last) ?? []), file]);
        }
      }
      return byName.get(name) ?? [];
    },
  };
}
