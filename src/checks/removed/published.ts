import { decoded } from "../../links/decoded.ts";
import { readMarkup } from "../../links/markup.ts";
import type { SiteFiles } from "../../links/site-index.ts";
import { folderOf } from "../../model/addresses.ts";
import type { Written } from "./document-heirs.ts";
import type { LostEntry } from "./entry-heirs.ts";
import { placesOf } from "./page-places.ts";

/** The words of the first heading of a page. */
function titleOn(parts: readonly string[] | undefined): string {
  const html = parts?.join("") ?? "";
  let title = "";
  let state: "before" | "in" | "behind" = "before";
  readMarkup(html, {
    open: (name) => {
      if (name === "h1" && state === "before") state = "in";
    },
    close: (name) => {
      if (name === "h1" && state === "in") state = "behind";
    },
    text: (start, end) => {
      if (state === "in") title += html.slice(start, end);
    },
  });
  return decoded(title).trim();
}

/**
 * What the documents of a site were called, as its published pages say.
 * @param languages of the site; the first stands at its root
 */
export function writtenOnPages(
  files: SiteFiles,
  languages: readonly string[],
): ReadonlyMap<string, readonly Written[]> {
  const written = new Map<string, Written[]>();
  for (const [file, parts] of files) {
    const [, folder, name = ""] = /^(?:([^/]+)\/)?(.*?)index\.html$/.exec(file) ?? [];
    const lang = folder !== undefined && languages.slice(1).includes(folder) ? folder : undefined;
    const place = placesOf(lang === undefined ? file.replace(/index\.html$/, "") : name)[0];
    if (place === undefined || !file.endsWith("/index.html")) continue;
    const page = { lang: lang ?? languages[0] ?? "", title: titleOn(parts), text: "" };
    written.set(place, [...(written.get(place) ?? []), page]);
  }
  return written;
}

/** What published pages say of a session or a speaker that is gone. @param folder "agenda" or "speakers" @param paths of its pages */
export const entryOnPages = (files: SiteFiles, folder: string, id: string, paths: readonly string[]): LostEntry => ({
  id,
  names: paths.map((path) => titleOn(files.get(`${path}index.html`))),
  occurrences: [],
  isKnown: (one) => files.has(`${folder}/${folderOf(one)}/index.html`),
});
