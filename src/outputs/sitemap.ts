import type { Pages, View } from "../model/pages.ts";

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * sitemap.xml (sitemaps.org 0.9) with the languages of each page as xhtml:link, reciprocal, x-default the first
 * language's. All addresses are absolute.
 */
export function sitemap(pages: Pages): string {
  const views = Object.values(pages)
    .flat()
    .filter(({ kind }: View) => kind !== "not-found" && kind !== "moved");
  const [first] = views;
  if (!first) return "";
  const origin = new URL(first.site.address.url).origin;
  const link = (lang: string, url: string): string =>
    `<xhtml:link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(origin + url)}"/>`;
  const urls = views.map(({ url, alternates }: View) => {
    const [root] = alternates;
    const links =
      alternates.length > 1 && root
        ? [...alternates.map((one) => link(one.lang, one.url)), link("x-default", root.url)]
        : [];
    return `<url><loc>${escaped(origin + url)}</loc>${links.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("")}</urlset>\n`;
}
