import type { Contact, Release } from "../../src/model/conference.ts";
import type { ReleaseView } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { layout } from "../layout.ts";
import { channelRows } from "../parts/contact.ts";
import { dateline } from "../parts/dateline.ts";
import { languageOf } from "../parts/language.ts";
import { alsoIn, letterhead } from "../parts/letterhead.ts";
import { notesOf } from "../parts/notes.ts";
import { renderInline, renderProse, renderTitle } from "../parts/prose.ts";
import { roll } from "../parts/roll.ts";
import { row, rows } from "../parts/row.ts";
import { section } from "../parts/section.ts";
import { dateOf } from "../parts/time.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";

/** A press release as it goes out: letterhead, dateline, headline, text, notes, contact, boilerplate, end mark. */
export function release(view: ReleaseView): string {
  const { edition } = view;
  const one = view.release;
  const text = textOf(edition.lang);
  const reference = one.reference.value;
  const around = languageOf(one.lang, edition.lang);
  // Filled while the text is rendered, in the order in which the links stand.
  const notes: string[] = [];
  const speaker = { lang: one.lang, resolve: view.resolve, notes };
  const lead = renderProse(one.lead, speaker);
  const body = renderProse(one.body, speaker);
  const annexes = one.annexes.map((annex) => section(annex, view, { style: "annex", lang: one.lang, notes }));
  return layout(
    view,
    html`<article class="spread release">
      ${edition.letterhead && letterhead(edition.letterhead, view, reference)}
      <div class="text prose">
        <header>
          <p class="kind">${text.releaseKind(reference)}</p>
          ${datelineOf(one, view)}
          <h1${around}>${renderTitle(one.title, speaker)}</h1>
        </header>
        <div class="lead"${around}>${lead}</div>
        ${body.source !== "" && html`<div class="prose"${around}>${body}</div>`}
        ${annexes}
        ${contactsOf(one.contacts, view)}
        ${edition.boilerplate && section(edition.boilerplate, view, { style: "annex", lang: edition.boilerplate.lang, notes })}
        <p class="endmark">${text.endOf(reference)}</p>
        ${notesOf(notes)}
      </div>
      ${edition.members && roll(edition.members, view)}
    </article>`,
  );
}

function datelineOf({ place, date, lang }: Release, view: ReleaseView): Html {
  const text = textOf(view.edition.lang);
  const before = text.placeBefore(typeset(place.value, lang), date.value);
  return dateline(html`${before}${dateOf(date.value, text.date(date.value))}`, alsoIn(view));
}

function contactsOf(contacts: readonly Contact[], view: ReleaseView): Html | undefined {
  if (contacts.length === 0) return undefined;
  const text = textOf(view.edition.lang);
  return html`<section class="annex" aria-labelledby="press-contact">
    <h2 id="press-contact">${contacts.length > 1 ? text.pressContacts : text.pressContact}</h2>
    ${contacts.map((contact) => rows([named(contact, view), ...channelRows(contact, view)]))}
  </section>`;
}

const named = ({ lang, role, name }: Contact, view: ReleaseView): Html | undefined => {
  const speaker = { lang, resolve: view.resolve };
  const around = languageOf(lang, view.edition.lang);
  const label = role
    ? html`<span${around}>${renderInline(role, speaker)}</span>`
    : textOf(view.edition.lang).pressContact;
  return row(label, html`<span${around}>${renderInline(name, speaker)}</span>`);
};
