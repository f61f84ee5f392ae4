import { type Html, html, isEmpty, type Value } from "../html.ts";

/** A label and what it labels, in a description list; nothing where there is nothing to label. */
export const row = (label: Value, content: Value, kind?: "also" | "tba"): Html | undefined =>
  isEmpty(content)
    ? undefined
    : html`<div${kind === "also" && html` class="also"`}><dt>${label}</dt><dd${kind === "tba" && html` class="tba"`}>${content}</dd></div>`;

/** A description list of rows; nothing where none is left. */
export const rows = (items: readonly (Html | undefined)[], name = "rows"): Html | undefined =>
  items.some(Boolean) ? html`<dl class="${name}">${items}</dl>` : undefined;

/** Items one after another on a wrapping line; a list says how many there are. */
export const metaList = (items: readonly Value[]): Html | undefined => {
  const shown = items.filter((item) => !isEmpty(item));
  return shown.length === 0 ? undefined : html`<ul class="meta">${shown.map((item) => html`<li>${item}</li>`)}</ul>`;
};
