import type { MembersView } from "../../src/model/pages.ts";
import { html } from "../html.ts";
import { layout } from "../layout.ts";
import { dateline } from "../parts/dateline.ts";
import { languageOf } from "../parts/language.ts";
import { alsoIn } from "../parts/letterhead.ts";
import { pageHead } from "../parts/page-head.ts";
import { renderInline, renderTitle } from "../parts/prose.ts";
import { ordinal } from "../parts/time.ts";
import { textOf } from "../text/index.ts";

/** The members, in groups where there are groups, under the names of the day of which the list is. */
export function members(view: MembersView): string {
  const { edition, resolve } = view;
  const { title, lead, asOf, groups, lang } = view.members;
  const text = textOf(edition.lang);
  const speaker = { lang, resolve };
  const around = languageOf(lang, edition.lang);
  const day = asOf && html`<time datetime="${asOf}">${ordinal(text.asNamedOn(text.date(asOf)))}</time>`;
  const lists = groups.map((group) => {
    const list = html`<ul class="members"${around}>${group.items.map((item) => html`<li>${renderInline(item, speaker)}</li>`)}</ul>`;
    return group.title
      ? html`<section aria-labelledby="${group.id}"><h2 id="${group.id}"${around}>${renderTitle(group.title, speaker)}</h2>${list}</section>`
      : list;
  });
  return layout(view, html`${pageHead(view, { above: day && dateline(day, alsoIn(view)), title, lead })}${lists}`);
}
