import type { Release } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html, raw } from "../html.ts";
import { textOf } from "../text/index.ts";
import { languageOf } from "./language.ts";
import { renderUnlinked } from "./prose.ts";
import { metaList } from "./row.ts";
import { dateOf } from "./time.ts";
import { when } from "./when.ts";

/**
 * Press releases on the upright line, newest first.
 * @param level of their headings: one below the heading the list stands under
 */
export function releaseList(releases: readonly Release[], view: View, level: 2 | 3): Html {
  const text = textOf(view.edition.lang);
  return html`<ol class="timeline" reversed>
    ${releases.map(
      (release) => html`<li>
        ${when(dateOf(release.date.value, text.date(release.date.value)))}
        <div class="what">
          ${raw(`<h${level}`)}${languageOf(release.lang, view.edition.lang)}><a href="${view.to.release(release.id)}">${renderUnlinked(release.title, { lang: release.lang, resolve: view.resolve })}</a>${raw(`</h${level}>`)}
          ${metaList([release.reference.value, ...otherEditions(release, view)])}
        </div>
      </li>`,
    )}
  </ol>`;
}

/** Links to the same release where it is told in another language. */
const otherEditions = (release: Release, { site, edition, toIn }: View): Html[] =>
  site.editions
    .filter(
      ({ lang, releases }) =>
        lang !== edition.lang && releases.some(({ id, lang: own }) => id === release.id && own === lang),
    )
    .map(
      ({ lang }) =>
        html`<a href="${toIn(lang).release(release.id)}" hreflang="${lang}"${languageOf(lang, edition.lang)}>${textOf(lang).alsoIn}</a>`,
    );
