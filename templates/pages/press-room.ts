import type { PressRoomView } from "../../src/model/pages.ts";
import type { Session } from "../../src/model/session.ts";
import { type Html, html } from "../html.ts";
import { layout } from "../layout.ts";
import { channel, channelLabel } from "../parts/channels.ts";
import { contactList } from "../parts/contact.ts";
import { languageOf } from "../parts/language.ts";
import { note } from "../parts/note.ts";
import { notesOf } from "../parts/notes.ts";
import { pageHead } from "../parts/page-head.ts";
import { renderInline, renderProse } from "../parts/prose.ts";
import { row, rows } from "../parts/row.ts";
import { section } from "../parts/section.ts";
import { sessionLink } from "../parts/session-words.ts";
import { dateOf, timeOf } from "../parts/time.ts";
import { textOf } from "../text/index.ts";

/** Whom to call, which sessions are open, and how else media take part. */
export function pressRoom(view: PressRoomView): string {
  const { edition, pressRoom: page, textLang } = view;
  // Filled while the text is rendered, in the order in which the links stand.
  const notes: string[] = [];
  const speaker = { lang: textLang, resolve: view.resolve, notes };
  const around = languageOf(textLang, edition.lang);
  return layout(
    view,
    html`${pageHead(view, { title: page?.title, lead: page?.lead, notes })}
    ${page && page.body.tokens.length > 0 && html`<div class="plain prose"${around}>${renderProse(page.body, speaker)}</div>`}
    ${note(edition.contactsNote, view)}
    ${contactList(edition.contacts, view)}
    ${division(view)}
    ${access(view)}
    ${edition.media && section(edition.media, view, { style: "plain", lang: edition.media.lang, notes })}
    ${page?.sections.map((one) => section(one, view, { style: "plain", notes }))}
    ${notesOf(notes)}`,
  );
}

/** The office behind the letterhead. */
function division({ edition, resolve }: PressRoomView): Html | undefined {
  const { letterhead, lang } = edition;
  const text = textOf(lang);
  return (
    letterhead &&
    html`<section class="plain" aria-labelledby="division">
      <h2 id="division"${languageOf(letterhead.lang, lang)}>${renderInline(letterhead.issuer, { lang: letterhead.lang, resolve })}</h2>
      ${rows(letterhead.channels.map((one) => row(channelLabel(one, text), channel(one))))}
    </section>`
  );
}

/** Which sessions media may enter, as the agenda says. Of those it says nothing about, nothing is said. */
function access(view: PressRoomView): Html | undefined {
  const { agenda, lang } = view.edition;
  const text = textOf(lang);
  const on = (agenda?.sessions ?? []).filter(({ status }) => status?.kind !== "cancelled");
  const links = (sessions: readonly Session[]): Html | undefined =>
    sessions.length === 0
      ? undefined
      : html`<ul class="list">${sessions.map((one) => html`<li>${sessionLink(one, view)}</li>`)}</ul>`;
  const open = on.filter(({ media }) => media === "open");
  const closed = on.filter(({ media }) => media === "closed");
  if (open.length + closed.length === 0) return undefined;
  const first = agenda?.days
    .flatMap(({ slots }) => slots)
    .find(({ session, occurrence }) => occurrence.start && open.includes(session));
  const start = first?.occurrence.start;
  return html`<section class="plain" aria-labelledby="access">
    <h2 id="access">${text.accessForMedia}</h2>
    ${rows([
      row(text.openSessions, links(open)),
      row(text.closedSessions, links(closed)),
      first &&
        start &&
        row(
          text.firstSession,
          html`${sessionLink(first.session, view)}${text.comma}${dateOf(start.date, text.shortFullDate(start.date))}${text.comma}${timeOf(start, text)} <small>${text.zone(text.offset(start.offset))}</small>`,
        ),
    ])}
  </section>`;
}
