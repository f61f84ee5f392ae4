import { type SiteFiles, siteIndex } from "../../links/site-index.ts";

/** Something of a site that stands nowhere any more. */
export interface Gone {
  /** Its address without the folder of a language: "agenda/opening/", "files/a.pdf". */
  readonly name: string;
  /** Its addresses within the site, decoded, one for each language that had it, the first language first. */
  readonly paths: readonly string[];
  /** The file of the first of them. */
  readonly file: string;
  /** The address of today that differs from the first in capitals, or in how accents are written, alone. */
  readonly inOtherCase: string | undefined;
}

/** What a change took from a site. */
export interface GoneFromSite {
  readonly things: readonly Gone[];
  /** How many addresses stood in a folder of a language that has none any more: "fr" for "fr/agenda/". */
  readonly languages: ReadonlyMap<string, number>;
}

/** What nobody bookmarks: it is for programs, which ask for it anew, or is shown where nothing is found. */
const OWN = /^(?:CNAME|robots\.txt|sitemap\.xml|_redirects|_headers|\.[^/]*|assets\/.*|(?:[^/]+\/)?404\.html)$/;

/** The folders of the languages but the first: each has a page for what is not found. */
const languageFolders = (files: SiteFiles): ReadonlySet<string> =>
  new Set([...files.keys()].flatMap((file) => /^([^/]+)\/404\.html$/.exec(file)?.[1] ?? []));

/** Compares the addresses of two sites. What is led on from its old address is not gone. */
export function gone(before: SiteFiles, after: SiteFiles): GoneFromSite {
  const index = siteIndex(after);
  const stands = (path: string): boolean =>
    index.fileAt(path) !== undefined || index.fileAt(`${path}/`) !== undefined || index.isForwarded(path);
  const [folders, left] = [languageFolders(before), languageFolders(after)];
  const things = new Map<string, Gone>();
  const languages = new Map<string, number>();
  for (const file of before.keys()) {
    if (OWN.test(file)) continue;
    const path = index.pathOf(file);
    if (stands(path)) continue;
    const folder = /^[^/]+(?=\/)/.exec(path)?.[0] ?? "";
    const isInFolder = folders.has(folder);
    if (isInFolder && !left.has(folder)) {
      languages.set(folder, (languages.get(folder) ?? 0) + 1);
      continue;
    }
    const name = isInFolder ? path.slice(folder.length + 1) : path;
    const known = things.get(name);
    const first = { name, file, inOtherCase: index.inOtherCase(path) };
    if (!known) things.set(name, { ...first, paths: [path] });
    else if (isInFolder) things.set(name, { ...known, paths: [...known.paths, path] });
    else things.set(name, { ...first, paths: [path, ...known.paths] });
  }
  return { things: [...things.values()], languages };
}
