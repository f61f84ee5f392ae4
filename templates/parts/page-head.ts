import type { View } from "../../src/model/pages.ts";
import type { Inline, Prose } from "../../src/model/prose.ts";
import { type Html, html, raw, type Value } from "../html.ts";
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
  /** Where the addresses of outside links are gathered. */
  readonly notes?: string[] | undefined;
}

/** A title with a dash breaks after it if it has to. One with markup in it breaks where it will. */
const inLines = (title: Html): Html => {
  const [first = "", second] = title.source.split("\u00A0– ");
  return second === undefined || title.source.includes("<")
    ? title
    : raw(`${first}\u00A0– <span class="keep">${second}</span>`);
};

/** The head of a page: its one h1 and the lead on the main axis, and what is for looking up in the margin. */
export const pageHead = (view: View, { above, title, lead, below, margin, notes }: Parts): Html => {
  const around = languageOf(view.textLang, view.edition.lang);
  const speaker = { lang: view.textLang, resolve: view.resolve, notes };
  return html`<div class="spread">
    <header class="text">
      ${above}
      ${title ? html`<h1${around}>${inLines(renderTitle(title, speaker))}</h1>` : html`<h1>${titleOf(view)}</h1>`}
      ${lead && lead.tokens.length > 0 && html`<div class="lead"${around}>${renderProse(lead, speaker)}</div>`}
      ${below}
    </header>
    ${margin}
  </div>`;
};
