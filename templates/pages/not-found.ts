import type { NotFoundView } from "../../src/model/pages.ts";
import { html } from "../html.ts";
import { layout } from "../layout.ts";
import { pageHead } from "../parts/page-head.ts";
import { textOf } from "../text/index.ts";

/** Shown where there is no page. All its addresses are root-absolute, so it works at any depth. */
export function notFound(view: NotFoundView): string {
  const { edition, to } = view;
  const text = textOf(edition.lang);
  return layout(
    view,
    pageHead(view, {
      below: html`<p class="lead">${text.notFoundText}</p>
        <ul class="list">
          <li><a href="${to.home}">${text.notFoundHome}</a></li>
          ${edition.agenda && html`<li><a href="${to.agenda}">${text.agenda}</a></li>`}
          ${edition.releases.length > 0 && html`<li><a href="${to.releases}">${text.pressReleases}</a></li>`}
        </ul>`,
    }),
  );
}
