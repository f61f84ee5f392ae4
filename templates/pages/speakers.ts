import type { SpeakersView } from "../../src/model/pages.ts";
import { html } from "../html.ts";
import { layout } from "../layout.ts";
import { positionOf } from "../parts/contact.ts";
import { languageOf } from "../parts/language.ts";
import { note } from "../parts/note.ts";
import { pageHead } from "../parts/page-head.ts";
import { renderUnlinked } from "../parts/prose.ts";

/** Everybody who speaks or chairs, with what they are. */
export const speakers = (view: SpeakersView): string =>
  layout(
    view,
    html`${pageHead(view, {})}
    ${note(view.edition.speakersNote, view)}
    <ul class="people">${view.edition.speakers.map((speaker) => {
      const { lang, name, id } = speaker;
      const position = positionOf(speaker, view);
      return html`<li${languageOf(lang, view.edition.lang)}><a href="${view.to.speaker(id)}">${renderUnlinked(name, { lang, resolve: view.resolve })}</a>${position && html` <small>${position}</small>`}</li>`;
    })}</ul>`,
  );
