import { type Html, html } from "../html.ts";

/**
 * The addresses of a page's outside links, for paper, which cannot be clicked.
 * @param addresses in the order of the numbers that stand behind the links; to be called after the text is rendered
 */
export const notesOf = (addresses: readonly string[]): Html | undefined =>
  addresses.length === 0
    ? undefined
    : html`<ol class="notes">${addresses.map((address) => html`<li>${address}</li>`)}</ol>`;
