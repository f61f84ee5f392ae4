import type { MovedView } from "../../src/model/pages.ts";
import { html } from "../html.ts";
import { languageOf } from "../parts/language.ts";
import { titleOf } from "../parts/title.ts";
import { textOf } from "../text/index.ts";

/** What stands at a former address: it leads on without a script, at once, and holds a link for whoever stays. */
export function moved({ site, edition, target, targetUrl }: MovedView): string {
  const text = textOf(edition.lang);
  const { own, basePath } = site.address;
  const title = titleOf(target);
  return html`<!doctype html>
    <html lang="${edition.lang}" dir="${edition.dir}">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>${title}</title>
      <meta http-equiv="refresh" content="0; url=${targetUrl}">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <link rel="canonical" href="${own}${target.url.slice(basePath.length)}">
    </head>
    <body>
      <main>
        <h1>${text.moved}</h1>
        <p><a href="${targetUrl}"${languageOf(target.textLang, edition.lang)}>${title}</a></p>
      </main>
    </body>
    </html>`.source;
}
