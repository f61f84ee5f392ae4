import type { Slot } from "../../src/model/conference.ts";
import { hasPage, type View } from "../../src/model/pages.ts";
import type { Occurrence, Session } from "../../src/model/session.ts";
import { type Html, html, type Value } from "../html.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";
import { languageOf } from "./language.ts";
import { renderInline, renderProse } from "./prose.ts";
import { metaList } from "./row.ts";
import { anchorOf, sessionIndex } from "./session-index.ts";
import {
  changedWords,
  languagesWords,
  mediaWords,
  roomWords,
  sessionLink,
  sessionTitle,
  statusWords,
} from "./session-words.ts";
import { laterTime } from "./time.ts";

export interface ItemOptions {
  /** The list is the agenda itself: it holds what has no page of its own, and names the session's other times. */
  readonly whole?: boolean;
}

/** A session in a list: its title, and on one wrapping line what one must know to go there. */
export function sessionItem(slot: Slot, view: View, { whole = false }: ItemOptions = {}): Html {
  const { session } = slot;
  const lang = languageOf(session.lang, view.edition.lang);
  const body = whole && !hasPage(session) && renderProse(session.body, { lang: session.lang, resolve: view.resolve });
  return html`<h3${lang}>${sessionTitle(session, view)}</h3>
    ${metaList(facts(slot, view, whole))}
    ${body && body.source !== "" && html`<div class="aside prose"${lang}>${body}</div>`}`;
}

function facts({ session, occurrence }: Slot, view: View, whole: boolean): Value[] {
  const text = textOf(view.edition.lang);
  const { end, room, day } = occurrence;
  const cancelled = session.status?.kind === "cancelled";
  const index = view.edition.agenda && sessionIndex(view.edition.agenda);
  const replaced = session.replaces && index?.byId.get(session.replaces.value);
  const replacement = index?.replacement.get(session.id);
  // What has no page of its own says all it has to say here.
  const alone = whole && !hasPage(session);
  const details = alone ? session.details.filter((field) => !field.private) : [];
  const speaker = { lang: session.lang, resolve: view.resolve };
  return [
    statusWords(session, text),
    changedWords(session, view),
    replacement && html`${text.label(text.replacedBy)} ${sessionLink(replacement, view)}`,
    replaced && html`${text.label(text.replaces)} ${sessionLink(replaced, view)}`,
    room
      ? html`<span class="room">${roomWords(room.value, text, session.lang)}</span>`
      : hasPage(session) && !cancelled && text.roomToBeAnnounced,
    end && text.untilTime(laterTime(day, end, text)),
    session.speakers.length > 0 &&
      html`<span${languageOf(session.lang, text.code)}>${text.list(session.speakers.map(({ name }) => typeset(name, session.lang)))}</span>`,
    session.track !== undefined && typeset(session.track, session.lang),
    !cancelled && mediaWords(session, text),
    !cancelled && session.webcast?.href && html`<a href="${session.webcast.href}">${text.liveWebcast}</a>`,
    session.languages && session.languages.interpreted.length > 0 && languagesWords(session.languages, text),
    ...details.map(
      (field) => html`${text.label(typeset(field.label.value, session.lang))} ${renderInline(field.value, speaker)}`,
    ),
    alone &&
      session.chairs.length > 0 &&
      html`${text.label(text.chair)} ${text.list(session.chairs.map(({ name }) => typeset(name, session.lang)))}`,
    alone && session.documents && html`${text.label(text.documents)} ${renderInline(session.documents, speaker)}`,
    whole && hasPage(session) && otherTimes(session, occurrence, view),
  ];
}

/** Where else in the agenda the same session stands. */
function otherTimes(session: Session, here: Occurrence, view: View): Html | undefined {
  const text = textOf(view.edition.lang);
  const others = session.occurrences.filter((one) => one !== here);
  if (others.length === 0) return undefined;
  const links = others.map((one) => html`<a href="#${anchorOf(session, one)}">${occurrenceWords(one, text)}</a>`);
  return html`${text.label(text.alsoAt)} ${links.map((link, i) => html`${i > 0 && text.comma}${link}`)}`;
}

/** "Friday 11 June, 4 pm". */
const occurrenceWords = ({ day, start }: Occurrence, text: ReturnType<typeof textOf>): string =>
  [day === undefined ? undefined : text.shortFullDate(day), start && laterTime(day, start, text)]
    .filter(Boolean)
    .join(text.comma) || text.toBeAnnounced;
