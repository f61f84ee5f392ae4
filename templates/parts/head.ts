import type { View } from "../../src/model/pages.ts";
import { type Html, html, raw } from "../html.ts";
import { piece } from "../piece.ts";
import { styles } from "../styles/index.ts";
import { descriptionOf } from "./description.ts";
import { windowTitleOf } from "./title.ts";

const sheets = new Map<string, Html>();

/** The style sheet stands in the page: one request shows it whole. */
function styleSheet({ light, dark }: { light: string; dark: string }): Html {
  const key = `${light} ${dark}`;
  const known = sheets.get(key) ?? piece(html`<style>${raw(styles({ light, dark }))}</style>`);
  sheets.set(key, known);
  return known;
}

const locales = new Map<string, string>();

/** "en_GB" as Open Graph wants it: the language with the country it says, else the one it is most at home in. */
function localeOf(lang: string): string {
  const known = locales.get(lang);
  if (known) return known;
  const { language, region } = new Intl.Locale(lang).maximize();
  const locale = `${language}_${region}`;
  locales.set(lang, locale);
  return locale;
}

/** What stands in the head of a page. Addresses of the page itself are those of the published site, in previews too. */
export function head(view: View): Html {
  const { site, edition, url, alternates } = view;
  const { own, basePath, preview } = site.address;
  const absolute = (path: string): string => own + path.slice(basePath.length);
  const title = windowTitleOf(view);
  const description = descriptionOf(view);
  const found = view.kind !== "not-found";
  const translated = alternates.filter(({ lang, textLang }) => lang === textLang);
  const [fallback] = translated;
  return html`<meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    ${description && html`<meta name="description" content="${description}">`}
    <meta name="color-scheme" content="light dark">
    ${(preview || !found) && html`<meta name="robots" content="noindex">`}
    ${found && html`<link rel="canonical" href="${absolute(url)}">`}
    ${
      found &&
      translated.length > 1 &&
      html`${translated.map((one) => html`<link rel="alternate" hreflang="${one.lang}" href="${absolute(one.url)}">`)}
      <link rel="alternate" hreflang="x-default" href="${absolute(fallback?.url ?? url)}">`
    }
    ${
      found &&
      html`<meta property="og:title" content="${title}">
      <meta property="og:type" content="${view.kind === "release" ? "article" : "website"}">
      <meta property="og:url" content="${absolute(url)}">
      <meta property="og:site_name" content="${edition.shortName}">
      <meta property="og:locale" content="${localeOf(edition.lang)}">
      ${description && html`<meta property="og:description" content="${description}">`}`
    }
    ${styleSheet(site.conference.accent)}`;
}
