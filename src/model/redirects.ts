import type { Addresses } from "./addresses.ts";
import type { Site } from "./conference.ts";
import type { Former } from "./former.ts";
import { folded } from "./site-path.ts";

/** A file that a former address needs, and where it leads. */
export interface Redirect {
  readonly former: Former;
  readonly lang: string;
  /** In the output folder: "info/index.html". */
  readonly file: string;
  /** Root-absolute, with the base path. */
  readonly from: string;
  readonly to: string;
}

/** Files beside the pages that no redirect may stand in for. */
const OWN_FILES = ["robots.txt", "sitemap.xml", "_redirects", ".nojekyll", "assets/your-time.js"];

/**
 * What each former address comes to, in the order of the documents. A name of a document or a session was the same in
 * every language, so it gives a redirect in each; an address that is written whole gives the one.
 * @param toIn the addresses of a language
 */
export const redirectsOf = (site: Site, toIn: (lang: string) => Addresses): Redirect[] =>
  site.former.flatMap((former) => {
    const { place, lang, now } = former;
    if ("fault" in place) return [];
    const { basePath } = site.address;
    const languages = place.scope === "site" ? [lang] : site.editions.map((edition) => edition.lang);
    return languages.flatMap((one): Redirect[] => {
      if (!site.editions.some((edition) => edition.lang === one)) return [];
      const to = toIn(one);
      const prefix = place.scope === "site" ? "" : to.home.slice(basePath.length);
      const path = prefix + place.path.replace(/(^|\/)index\.html$/, "$1");
      const isFile = /\.html?$/i.test(path);
      // A folder of the name answers for any ending a host does not know as a page: "old.pdf/index.html".
      const folder = path === "" || path.endsWith("/") || isFile ? path : `${path}/`;
      const from = basePath + folder.split("/").map(encodeURIComponent).join("/");
      return [{ former, lang: one, file: isFile ? path : `${folder}index.html`, from, to: to.resolve(now) }];
    });
  });

/** Which file of a site has a place: the very same, on any disk, or one that is a folder of it, or the other way round. */
export class TakenPlaces {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  constructor(files: Iterable<string>) {
    for (const file of files) this.add(file);
  }

  add(file: string): void {
    const key = folded(file);
    this.#files.set(key, file);
    for (const folder of foldersAbove(key)) if (!this.#folders.has(folder)) this.#folders.set(folder, file);
  }

  /** The file in whose place another would stand; undefined where the place is free. */
  holder(file: string): string | undefined {
    const key = folded(file);
    return (
      this.#files.get(key) ??
      this.#folders.get(key) ??
      foldersAbove(key)
        .map((folder) => this.#files.get(folder))
        .find(Boolean)
    );
  }
}

const foldersAbove = (file: string): string[] => {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_part, i) => parts.slice(0, i + 1).join("/"));
};

/** The places that are taken before any redirect. @param pages the files of the pages */
export const takenBefore = ({ assets }: Site, pages: Iterable<string>): TakenPlaces =>
  new TakenPlaces([...OWN_FILES, ...assets.map(({ path }) => path), ...pages]);
