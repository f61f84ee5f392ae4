import { inShort } from "../../src/model/in-short.ts";
import type { HomeView } from "../../src/model/pages.ts";
import { hasPressRoom } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { layout } from "../layout.ts";
import { channel, firstNumber } from "../parts/channels.ts";
import { positionOf } from "../parts/contact.ts";
import { dateline } from "../parts/dateline.ts";
import { languageOf } from "../parts/language.ts";
import { letterhead } from "../parts/letterhead.ts";
import { pageHead } from "../parts/page-head.ts";
import { renderInline } from "../parts/prose.ts";
import { releaseList } from "../parts/release-list.ts";
import { row, rows } from "../parts/row.ts";
import { section } from "../parts/section.ts";
import { dateOf, rangeOf, timeOf, zoneOn } from "../parts/time.ts";
import { timeline } from "../parts/timeline.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";

/** The page that says what, when, where and whom to call before anything else. */
export function home(view: HomeView): string {
  const { edition, site } = view;
  const text = textOf(edition.lang);
  const { dates, zone } = site.conference;
  const place = text.placeBefore(typeset(edition.city, edition.factsLang), dates.first, dates.last);
  // The place ends its own line; what the language puts before a date stays with the date.
  const [, city = place, before = ""] = /^(.*[,،])\s*(.*)$/.exec(place) ?? [];
  const hero = html`${city}<br>${before}${rangeOf(dates, text)}`;
  const aid = [text.weekdays(dates.first, dates.last), zoneOn(dates.first, zone, text)].join(text.comma);
  return layout(
    view,
    html`${pageHead(view, {
      above: dateline(hero, aid, { hero: true }),
      title: edition.name,
      lead: edition.lead,
      below: keys(view),
      margin: edition.letterhead && letterhead(edition.letterhead, view),
    })}
    ${releases(view)}
    ${agenda(view)}
    ${media(view)}`,
  );
}

/** When it begins, where, and whom to call. */
function keys(view: HomeView): Html | undefined {
  const { edition } = view;
  const text = textOf(edition.lang);
  const first = inShort(edition).opening;
  const start = first?.occurrence.start;
  const facts = { lang: edition.factsLang, resolve: view.resolve };
  const words = (one: typeof edition.venue) =>
    one && html`<span${languageOf(edition.factsLang, edition.lang)}>${renderInline(one, facts)}</span>`;
  const room = first?.occurrence.room?.value;
  const roomName = room && !room.all ? text.roomNamed(typeset(room.name, first.session.lang)) : undefined;
  const contact = edition.contacts.find(({ channels }) => firstNumber(channels));
  const number = contact && firstNumber(contact.channels);
  return rows(
    [
      start &&
        row(text.opening, html`<b>${timeOf(start, text)}</b> ${dateOf(start.date, text.shortFullDate(start.date))}`),
      row(
        text.place,
        roomName
          ? html`<b>${roomName}</b> ${words(edition.venue)}`
          : edition.venue && html`<b>${words(edition.venue)}</b>`,
      ),
      contact && number && row(text.call, html`<b>${channel(number)}</b> ${callee(contact, view)}`),
    ],
    "keys",
  );
}

const callee = (contact: HomeView["edition"]["contacts"][number], view: HomeView): Html => {
  const position = contact.role ? positionOf({ ...contact, organisation: undefined }, view) : undefined;
  return html`<span${languageOf(contact.lang, view.edition.lang)}>${renderInline(contact.name, { lang: contact.lang, resolve: view.resolve })}${position && html`${textOf(contact.lang).comma}${position}`}</span>`;
};

function releases(view: HomeView): Html | undefined {
  const { edition, to } = view;
  const text = textOf(edition.lang);
  if (edition.releases.length === 0) return undefined;
  const { releases: few } = inShort(edition);
  return html`<section aria-labelledby="releases">
    <h2 id="releases">${text.pressReleases}</h2>
    ${releaseList(few, view, 3)}
    ${few.length < edition.releases.length && html`<p class="more"><a href="${to.releases}">${text.allReleases}</a></p>`}
  </section>`;
}

function agenda(view: HomeView): Html | undefined {
  const { edition, to, site } = view;
  const text = textOf(edition.lang);
  const { talks: slots } = inShort(edition);
  if (slots.length === 0) return undefined;
  const start = slots.find(({ occurrence }) => occurrence.start)?.occurrence.start;
  const zone = start
    ? text.zone(text.offset(start.offset))
    : zoneOn(site.conference.dates.first, site.conference.zone, text);
  return html`<section aria-labelledby="agenda">
    <h2 id="agenda">${text.agendaInShort}</h2>
    ${timeline(slots, view, { withDay: true })}
    <ul class="more meta"><li><a href="${to.agenda}">${text.fullAgenda}</a></li><li>${zone}</li></ul>
  </section>`;
}

function media(view: HomeView): Html | undefined {
  const { edition, to } = view;
  const text = textOf(edition.lang);
  const more = hasPressRoom(edition) && html`<p class="more"><a href="${to.pressRoom}">${text.toPressRoom}</a></p>`;
  return (
    edition.media && section(edition.media, view, { style: "plain", lang: edition.media.lang, more: more || undefined })
  );
}
