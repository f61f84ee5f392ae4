import type { Letterhead } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { textOf } from "../text/index.ts";
import { channel, channelLabel } from "./channels.ts";
import { languageOf } from "./language.ts";
import { renderInline } from "./prose.ts";
import { row, rows } from "./row.ts";

/**
 * The letterhead as the old paper had it, in the margin.
 * @param reference of the release it heads
 */
export function letterhead({ lang, issuer, channels }: Letterhead, view: View, reference?: string): Html {
  const { edition } = view;
  const text = textOf(edition.lang);
  return html`<div class="letterhead margin">
    <p class="issuer"${languageOf(lang, edition.lang)}>${renderInline(issuer, { lang, resolve: view.resolve })}</p>
    ${rows(
      [
        row(text.reference, reference, "also"),
        ...channels.map((one) => row(channelLabel(one, text), channel(one))),
        row(text.languages, otherLanguages(view), "also"),
      ],
      "facts",
    )}
  </div>`;
}

/** The languages the page's content is really in, each by its own name; this one without a link. */
function otherLanguages({ alternates, edition }: View): Html | undefined {
  const there = alternates.filter(({ lang, textLang }) => lang === textLang);
  if (there.length < 2) return undefined;
  const { comma } = textOf(edition.lang);
  return html`${there.map(({ lang, url }, i) => {
    const { ownName } = textOf(lang);
    const name =
      lang === edition.lang
        ? ownName
        : html`<a href="${url}" hreflang="${lang}"${languageOf(lang, edition.lang)}>${ownName}</a>`;
    return html`${i > 0 && comma}${name}`;
  })}`;
}

/** "aussi en français": links behind a dateline to where the same is told in another language. */
export const alsoIn = ({ alternates, edition }: View): Html[] =>
  alternates
    .filter(({ lang, textLang }) => lang === textLang && lang !== edition.lang)
    .map(
      ({ lang, url }) =>
        html`<a href="${url}" hreflang="${lang}"${languageOf(lang, edition.lang)}>${textOf(lang).alsoIn}</a> `,
    );
