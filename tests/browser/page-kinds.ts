import { statSync } from "node:fs";
import { join } from "node:path";
import { htmlFiles } from "./site-files.ts";

/** A file that stands for all pages made by the same template in the same language. */
export interface PageKind {
  readonly lang: string;
  readonly kind: string;
  readonly file: string;
}

const lists = ["press-releases", "agenda", "speakers", "members", "press-room"];

const kindOf = (path: string): string => {
  const [first = "", second] = path.split("/");
  if (path === "index.html") return "home";
  if (path === "404.html") return "not-found";
  if (!lists.includes(first)) return "page";
  return second === "index.html" ? first : `${first}/*`;
};

/**
 * The largest page of each kind in each language: the one in which most can go wrong.
 * @param languages the first stands at the root of the site
 */
export const pageKinds = (folder: string, languages: readonly string[]): readonly PageKind[] => {
  const largest = new Map<string, PageKind & { readonly bytes: number }>();
  for (const file of htmlFiles(folder)) {
    const prefix = languages.slice(1).find((lang) => file.startsWith(`${lang}/`));
    const kind = kindOf(prefix ? file.slice(prefix.length + 1) : file);
    const page = { lang: prefix ?? languages[0] ?? "", kind, file, bytes: statSync(join(folder, file)).size };
    const key = `${page.lang} ${kind}`;
    if (page.bytes > (largest.get(key)?.bytes ?? -1)) largest.set(key, page);
  }
  return [...largest.values()];
};
