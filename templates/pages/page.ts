import type { PageView } from "../../src/model/pages.ts";
import { html } from "../html.ts";
import { layout } from "../layout.ts";
import { languageOf } from "../parts/language.ts";
import { notesOf } from "../parts/notes.ts";
import { pageHead } from "../parts/page-head.ts";
import { renderProse } from "../parts/prose.ts";
import { section } from "../parts/section.ts";

/** Any other document: a title, text and sections. */
export function page(view: PageView): string {
  const { title, lead, body, sections, lang } = view.page;
  // Filled while the text is rendered, in the order in which the links stand.
  const notes: string[] = [];
  const speaker = { lang, resolve: view.resolve, notes };
  return layout(
    view,
    html`${pageHead(view, { title, lead, notes })}
    ${body.tokens.length > 0 && html`<div class="plain prose"${languageOf(lang, view.edition.lang)}>${renderProse(body, speaker)}</div>`}
    ${sections.map((one) => section(one, view, { style: "plain", notes }))}
    ${notesOf(notes)}`,
  );
}
