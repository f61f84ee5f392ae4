import type { Members } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { piece } from "../piece.ts";
import { languageOf } from "./language.ts";
import { renderInline, renderUnlinked } from "./prose.ts";

const made = new WeakMap<Members, Map<string, Html>>();

/** The members as the old paper listed them, in the margin under the letterhead; the same on every release. */
export function roll(members: Members, view: View): Html {
  const cache = made.get(members) ?? new Map<string, Html>();
  made.set(members, cache);
  const known = cache.get(view.edition.lang) ?? piece(rollOf(members, view));
  cache.set(view.edition.lang, known);
  return known;
}

function rollOf({ title, groups, lang }: Members, { edition, resolve, to }: View): Html {
  const speaker = { lang, resolve };
  return html`<aside class="roll margin" aria-labelledby="members"${languageOf(lang, edition.lang)}>
    <h2 id="members"><a href="${to.members}">${renderUnlinked(title, speaker)}</a></h2>
    ${groups.map(
      (group) => html`${group.title && html`<h3>${renderInline(group.title, speaker)}</h3>`}
      <ul>${group.items.map((item) => html`<li>${renderInline(item, speaker)}</li>`)}</ul>`,
    )}
  </aside>`;
}
