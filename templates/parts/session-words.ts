import { hasPage, type View } from "../../src/model/pages.ts";
import type { Person, Room, Session, SpokenLanguages } from "../../src/model/session.ts";
import { type Html, html } from "../html.ts";
import { textOf } from "../text/index.ts";
import type { Text } from "../text/text.ts";
import { typeset } from "../typography.ts";
import { languageOf } from "./language.ts";
import { renderInline, renderUnlinked } from "./prose.ts";

/** A session's title, struck when it is cancelled, linked to its page where it has one. */
export const sessionTitle = (session: Session, view: View): Html => {
  const speaker = { lang: session.lang, resolve: view.resolve };
  const title = hasPage(session)
    ? html`<a href="${view.to.session(session.id)}">${renderUnlinked(session.title, speaker)}</a>`
    : renderInline(session.title, speaker);
  return session.status?.kind === "cancelled" ? html`<s>${title}</s>` : title;
};

/** A session as it is named inside a sentence of the interface. */
export const sessionLink = (session: Session, view: View): Html =>
  html`<a href="${view.to.session(session.id)}"${languageOf(session.lang, view.edition.lang)}>${renderUnlinked(session.title, { lang: session.lang, resolve: view.resolve })}</a>`;

/** The room with what stands behind its name: "Room G3, “G” Building". */
export const roomWords = (room: Room, text: Text, lang: string): string => {
  if (room.all) return text.allRooms;
  const name = text.roomNamed(typeset(room.name, lang));
  return room.place === undefined ? name : `${name}${text.comma}${typeset(room.place, lang)}`;
};

/** "Cancelled: the speaker is ill". */
export const statusWords = ({ status, lang }: Session, text: Text): Html | undefined => {
  if (!status) return undefined;
  const word = text.status[status.kind];
  return status.reason === undefined
    ? html`<strong>${word}</strong>`
    : html`<strong>${text.label(word)}</strong> <span${languageOf(lang, text.code)}>${typeset(status.reason, lang)}</span>`;
};

/** "Changed: was 1.30 pm". */
export const changedWords = ({ changed, lang }: Session, view: View): Html | undefined => {
  const text = textOf(view.edition.lang);
  return (
    changed &&
    html`<strong>${text.label(text.changed)}</strong> <span${languageOf(lang, text.code)}>${renderInline(changed, { lang, resolve: view.resolve })}</span>`
  );
};

/** "Open to media": open in weight, closed without. */
export const mediaWords = ({ media }: Session, text: Text): Html | undefined =>
  media && html`<span class="${media}">${media === "open" ? text.mediaOpen : text.mediaClosed}</span>`;

/** "English; interpretation into French and Arabic", as the content names the languages. */
export const languagesWords = ({ spoken, interpreted }: SpokenLanguages, text: Text): string =>
  [text.list(spoken), interpreted.length > 0 && text.interpretationInto(interpreted)]
    .filter(Boolean)
    .join(text.semicolon);

/** A person with a link to their page and the note that stood behind the name. */
export const person = ({ name, note, id }: Person, lang: string, view: View): Html => {
  const words = typeset(name, lang);
  const linked = id !== undefined && view.edition.speakers.length > 0;
  return html`${linked ? html`<a href="${view.to.speaker(id)}">${words}</a>` : words}${note !== undefined && html` <span class="note-of">(${typeset(note, lang)})</span>`}`;
};
