import type { View } from "../../src/model/pages.ts";
import type { Inline, Prose } from "../../src/model/prose.ts";
import { type Html, html, type Value } from "../html.ts";
import { languageOf } from "./language.ts";
import { renderProse, renderTitle } from "./prose.ts";
import { titleOf } from "./title.ts";

interface Parts {
  /** Stands over the title: a dateline, a kind. */
  readonly above?: Value;
  /** The title the content gives; a word of the interface otherwise. */
  readonly title?: Inline | undefined;
  readonly lead?: Prose | undefined;
  readonly below?: Value;
  /** What stands in the margin beside it. */
  readonly margin?: Value;
}

/** The head of a page: its one h1 and the lead on the main axis, and what is for looking up in the margin. */
export const pageHead = (view: View, { above, title, lead, below, margin }: Parts): Html => {
  const around = languageOf(view.textLang, view.edition.lang);
  const speaker = { lang: view.textLang, resolve: view.resolve };
  return html`<div class="spread">
    <header class="text">
      ${above}
      ${title ? html`<h1${around}>${renderTitle(title, speaker)}</h1>` : html`<h1>${titleOf(view)}</h1>`}
      ${lead && lead.tokens.length > 0 && html`<div class="lead"${around}>${renderProse(lead, speaker)}</div>`}
      ${below}
    </header>
    ${margin}
  </div>`;
};
