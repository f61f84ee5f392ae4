import type { SessionView } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { layout } from "../layout.ts";
import { channel, firstNumber } from "../parts/channels.ts";
import { positionOf } from "../parts/contact.ts";
import { dateline } from "../parts/dateline.ts";
import { languageOf } from "../parts/language.ts";
import { notesOf } from "../parts/notes.ts";
import { renderProse, renderTitle } from "../parts/prose.ts";
import { row, rows } from "../parts/row.ts";
import { sessionFacts } from "../parts/session-facts.ts";
import { sessionIndex } from "../parts/session-index.ts";
import { changedWords, roomWords, sessionLink, statusWords } from "../parts/session-words.ts";
import { daysAfter, laterTime, ordinal, timeOf } from "../parts/time.ts";
import { whenOf } from "../parts/when.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";

const DAY = 1440;

/** One session: its time is the first thing to be seen, then its day and zone; facts in the margin. */
export function session(view: SessionView): string {
  const { edition, session: one } = view;
  const around = languageOf(one.lang, edition.lang);
  // Filled while the text is rendered, in the order in which the links stand.
  const notes: string[] = [];
  const speaker = { lang: one.lang, resolve: view.resolve, notes };
  const title = renderTitle(one.title, speaker);
  return layout(
    view,
    html`<article class="spread session">
      <header class="text">
        ${hero(view)}
        <h1${around}>${one.status?.kind === "cancelled" ? html`<s>${title}</s>` : title}</h1>
        ${news(view)}
      </header>
      ${sessionFacts(view)}
      <div class="text prose">
        ${one.body.tokens.length > 0 && html`<div class="prose"${around}>${renderProse(one.body, speaker)}</div>`}
        ${allTimes(view)}
        ${forThePress(view)}
        ${turn(view)}
        ${notesOf(notes)}
      </div>
    </article>`,
  );
}

/** The session's (first) time, with all one needs to read it. */
function hero({ edition, session: one }: SessionView): Html {
  const text = textOf(edition.lang);
  const [first] = one.occurrences;
  const start = first?.start;
  const day = first?.day;
  if (!start) {
    const date = day === undefined ? text.dayToBeAnnounced : ordinal(text.fullDate(day));
    return dateline(text.toBeAnnounced, html`<b>${date}</b>`, { hero: true, tba: true });
  }
  const later = daysAfter(day, start);
  const utc = text.time((((start.minutes - start.offset) % DAY) + DAY) % DAY);
  const date = html`${ordinal(text.fullDate(start.date))}${later > 0 && html` (${text.daysLater(later)})`}`;
  return dateline(timeOf(start, text), html`<b>${date}</b> ${text.zoneWithUtc(text.offset(start.offset), utc)}`, {
    hero: true,
  });
}

/** What is not as it was announced. */
function news(view: SessionView): Html | undefined {
  const { session: one, agenda, edition } = view;
  const text = textOf(edition.lang);
  const { byId, replacement } = sessionIndex(agenda);
  const instead = replacement.get(one.id);
  const replaced = one.replaces && byId.get(one.replaces.value);
  const lines = [
    statusWords(one, text),
    changedWords(one, view),
    instead && html`${text.label(text.replacedBy)} ${sessionLink(instead, view)}`,
    replaced && html`${text.label(text.replaces)} ${sessionLink(replaced, view)}`,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : html`<ul class="news">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Every time at which it takes place, when there are several. */
function allTimes({ session: one, edition }: SessionView): Html | undefined {
  if (one.occurrences.length < 2) return undefined;
  const text = textOf(edition.lang);
  return html`<section class="annex" aria-labelledby="times">
    <h2 id="times">${text.allTimes}</h2>
    <ol class="times">${one.occurrences.map((occurrence) => {
      const { end, day, room, start } = occurrence;
      const facts = [
        end && text.untilTime(laterTime(day, end, text)),
        room ? roomWords(room.value, text, one.lang) : text.roomToBeAnnounced,
        start && text.zone(text.offset(start.offset)),
      ].filter(Boolean);
      return html`<li${!start && html` class="tba"`}>${whenOf(occurrence, text, true)} <p class="meta">${facts.join(text.comma)}</p></li>`;
    })}</ol>
  </section>`;
}

/** Whom a journalist rings about it. */
function forThePress(view: SessionView): Html | undefined {
  const { edition, session: one } = view;
  const text = textOf(edition.lang);
  const contact = edition.contacts.find(({ channels }) => firstNumber(channels));
  const number = contact && firstNumber(contact.channels);
  if (!contact || !number || one.media === undefined) return undefined;
  const position = positionOf({ ...contact, organisation: undefined }, view);
  const label = position ? html`<span${languageOf(contact.lang, edition.lang)}>${position}</span>` : text.pressContact;
  return html`<section class="annex" aria-labelledby="press">
    <h2 id="press">${text.forThePress}</h2>
    ${rows([row(label, html`${typeset(contact.name.plain, contact.lang)}${text.comma}${channel(number)}`)])}
  </section>`;
}

function turn(view: SessionView): Html {
  const { edition, next, to, session: one } = view;
  const text = textOf(edition.lang);
  return html`<nav class="turn" aria-label="${text.sessions}">
    <a href="${to.agenda}#${one.id}">${text.allOfAgenda}</a>
    ${next && html`<span>${text.label(text.next)} ${sessionLink(next, view)}</span>`}
  </nav>`;
}
