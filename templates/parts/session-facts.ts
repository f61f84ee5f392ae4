import type { SessionView } from "../../src/model/pages.ts";
import type { Person } from "../../src/model/session.ts";
import { type Html, html } from "../html.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";
import { address } from "./address.ts";
import { languageOf } from "./language.ts";
import { renderInline } from "./prose.ts";
import { row, rows } from "./row.ts";
import { languagesWords, mediaWords, person } from "./session-words.ts";
import { laterTime } from "./time.ts";

/** What one looks up about a session, in the margin. What is not known yet is said to be announced. */
export function sessionFacts(view: SessionView): Html {
  const { session, edition } = view;
  const { lang } = session;
  const text = textOf(edition.lang);
  const around = languageOf(lang, edition.lang);
  const speaker = { lang, resolve: view.resolve };
  const cancelled = session.status?.kind === "cancelled";
  const [first] = session.occurrences;
  const room = first?.room?.value;
  const tba = (label: string): Html | undefined => (cancelled ? undefined : row(label, text.toBeAnnounced, "tba"));
  const people = (those: readonly Person[]): Html | undefined =>
    those.length === 0
      ? undefined
      : html`<ul${around}>${those.map((one) => html`<li>${person(one, lang, view)}</li>`)}</ul>`;
  const { speakers, chairs, track, languages, webcast, documents, details } = session;
  return html`<div class="letterhead margin">${rows(
    [
      room ? row(text.room, room.all ? text.allRooms : text.roomNamed(typeset(room.name, lang))) : tba(text.room),
      row(text.building, room?.place && html`<span${around}>${typeset(room.place, lang)}</span>`),
      first?.end ? row(text.ends, laterTime(first.day, first.end, text)) : tba(text.ends),
      people(speakers)
        ? row(speakers.length === 1 ? text.speaker : text.speakers, people(speakers))
        : tba(text.speakers),
      row(chairs.length > 1 ? text.chairs : text.chair, people(chairs)),
      row(text.track, track && html`<span${around}>${typeset(track, lang)}</span>`),
      row(text.media, mediaWords(session, text)),
      row(
        text.webcast,
        webcast &&
          (webcast.href === undefined
            ? typeset(webcast.text, lang)
            : html`<a href="${webcast.href}">${address(webcast.text)}</a>`),
      ),
      row(text.spokenLanguages, languages && languagesWords(languages, text)),
      row(text.documents, documents && html`<span${around}>${renderInline(documents, speaker)}</span>`),
      ...details
        .filter((field) => !field.private)
        .map((field) =>
          row(
            html`<span${around}>${typeset(field.label.value, lang)}</span>`,
            html`<span${around}>${renderInline(field.value, speaker)}</span>`,
          ),
        ),
    ],
    "facts",
  )}</div>`;
}
