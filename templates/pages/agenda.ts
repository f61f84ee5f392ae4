import type { Day } from "../../src/model/conference.ts";
import type { AgendaView } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { layout } from "../layout.ts";
import { dateline } from "../parts/dateline.ts";
import { languageOf } from "../parts/language.ts";
import { notesOf } from "../parts/notes.ts";
import { pageHead } from "../parts/page-head.ts";
import { renderInline, renderProse } from "../parts/prose.ts";
import { gridOf } from "../parts/rooms.ts";
import { roomsTable } from "../parts/rooms-table.ts";
import { metaList } from "../parts/row.ts";
import { section } from "../parts/section.ts";
import { dateOf, ordinal, zoneOn } from "../parts/time.ts";
import { timeline } from "../parts/timeline.ts";
import { textOf } from "../text/index.ts";

/** A programme with more sessions than this begins with links to its days. */
const LONG = 12;

/** All days with all that happens on them, then the text that belongs to the agenda. */
export function agenda(view: AgendaView): string {
  const { title, lead, days, sections } = view.agenda;
  // Filled while the text is rendered, in the order in which the links stand.
  const notes: string[] = [];
  return layout(
    view,
    html`${pageHead(view, { title, lead, below: stateOf(view), margin: aside(view), notes })}
    ${days.map((day) => dayOf(day, view))}
    ${sections.map((one) => section(one, view, { style: "plain", notes }))}
    ${notesOf(notes)}`,
  );
}

/** "Provisional programme", "Programme as of 27 March 2008". */
function stateOf({ agenda: { state, asOf }, edition }: AgendaView): Html | undefined {
  const text = textOf(edition.lang);
  return metaList([
    state && html`<strong>${text[state]}</strong>`,
    asOf !== undefined && html`<time datetime="${asOf}">${ordinal(text.programmeAsOf(text.date(asOf)))}</time>`,
  ]);
}

/** The key to the line, where it has both forms, and the days of a long programme. */
function aside(view: AgendaView): Html | undefined {
  const { days } = view.agenda;
  const text = textOf(view.edition.lang);
  const slots = days.flatMap((day) => day.slots);
  const unknown = slots.some(({ occurrence }) => !occurrence.start);
  const known = slots.some(({ occurrence }) => occurrence.start);
  const key =
    unknown &&
    known &&
    html`<ul class="legend"><li>${text.timeAnnounced}</li><li class="tba">${text.toBeAnnounced}</li></ul>`;
  const ways =
    slots.length > LONG &&
    days.length > 1 &&
    html`<nav class="days" aria-label="${text.dayLabel}"><ul>${days.map(({ id, date }) => html`<li><a href="#${id}">${date === undefined ? text.dayToBeAnnounced : ordinal(text.shortFullDate(date))}</a></li>`)}</ul></nav>`;
  return key || ways ? html`<div class="margin aside">${ways}${key}</div>` : undefined;
}

function dayOf(day: Day, view: AgendaView): Html {
  const { edition, agenda: whole, site } = view;
  const text = textOf(edition.lang);
  const around = languageOf(view.textLang, edition.lang);
  const speaker = { lang: view.textLang, resolve: view.resolve };
  const { id, date, title, lead, slots } = day;
  const start = slots.find(({ occurrence }) => occurrence.start)?.occurrence.start;
  const zone = start ? text.zone(text.offset(start.offset)) : date && zoneOn(date, site.conference.zone, text);
  const name = date === undefined ? text.dayToBeAnnounced : dateOf(date, text.fullDate(date));
  // As in the document: "Tuesday 1 April 2008: workshops".
  const fact = title
    ? html`<span class="keep">${name}${text.label("")}</span> <span${around}>${renderInline(title, speaker)}</span>`
    : name;
  const grid = gridOf(slots, whole.rooms);
  return html`<section class="day" aria-labelledby="${id}">
    ${dateline(fact, zone, { tag: "h2", id, tba: date === undefined })}
    ${lead.tokens.length > 0 && html`<div class="prose day-lead"${around}>${renderProse(lead, speaker)}</div>`}
    ${grid ? roomsTable(grid, view) : slots.length > 0 && timeline(slots, view, { whole: true })}
  </section>`;
}
