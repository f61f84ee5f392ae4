import type { Note } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { languageOf } from "./language.ts";
import { renderProse } from "./prose.ts";

/** Text on the main axis that may be in another language than the page. */
export const note = (text: Note | undefined, view: View): Html | undefined =>
  text &&
  html`<div class="plain prose"${languageOf(text.lang, view.edition.lang)}>${renderProse(text.body, { lang: text.lang, resolve: view.resolve })}</div>`;
