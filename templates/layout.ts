import type { View } from "../src/model/pages.ts";
import { type Html, html } from "./html.ts";
import { colophon } from "./parts/colophon.ts";
import { head } from "./parts/head.ts";
import { masthead } from "./parts/masthead.ts";
import { textOf } from "./text/index.ts";

/** Pages whose times a script may say in the visitor's own. */
const WITH_TIMES = new Set<View["kind"]>(["home", "agenda", "session"]);

/** A whole page around its main content, as a string. */
export function layout(view: View, main: Html): string {
  const { edition, site, textLang } = view;
  const text = textOf(edition.lang);
  // The layout follows the content: its lines begin where its words do.
  const turned = textOf(textLang).dir !== edition.dir;
  const timed = WITH_TIMES.has(view.kind) && edition.agenda !== undefined;
  const yourTime =
    timed &&
    html` data-your-time="${text.yourTime}" data-later="${text.daysLater(1)}" data-earlier="${text.daysEarlier(1)}"`;
  return html`<!doctype html>
    <html lang="${edition.lang}" dir="${edition.dir}">
    <head>
      ${head(view)}
      ${timed && html`<script type="module" src="${site.address.basePath}assets/your-time.js"></script>`}
    </head>
    <body class="${view.kind}-page">
      <a class="skip" href="#content">${text.skip}</a>
      ${masthead(view)}
      <main id="content" class="frame" tabindex="-1"${turned && html` dir="${textOf(textLang).dir}"`}${yourTime}>
        ${textLang !== edition.lang && html`<p class="notice"${turned && html` dir="${edition.dir}"`}>${text.notInThisLanguage(text.languageName(textLang))}</p>`}
        ${main}
      </main>
      ${colophon(view)}
    </body>
    </html>`.source;
}
