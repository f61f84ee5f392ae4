import type { Slot } from "../../src/model/conference.ts";
import type { SpeakerView } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { layout } from "../layout.ts";
import { channel, channelLabel } from "../parts/channels.ts";
import { positionOf } from "../parts/contact.ts";
import { languageOf } from "../parts/language.ts";
import { notesOf } from "../parts/notes.ts";
import { renderProse, renderTitle } from "../parts/prose.ts";
import { row, rows } from "../parts/row.ts";
import { timeline } from "../parts/timeline.ts";
import { textOf } from "../text/index.ts";

/** One person: what they are, how to reach them, what they say of themselves, and when to hear them. */
export function speaker(view: SpeakerView): string {
  const { edition, to, speaker: one } = view;
  const text = textOf(edition.lang);
  const around = languageOf(one.lang, edition.lang);
  // Filled while the text is rendered, in the order in which the links stand.
  const notes: string[] = [];
  const prose = { lang: one.lang, resolve: view.resolve, notes };
  const position = positionOf(one, view);
  return layout(
    view,
    html`<div class="spread">
      <header class="text">
        <h1${around}>${renderTitle(one.name, prose)}</h1>
        ${position && html`<p class="lead"${around}>${position}</p>`}
        ${one.body.tokens.length > 0 && html`<div class="prose"${around}>${renderProse(one.body, prose)}</div>`}
      </header>
      ${
        one.channels.length > 0 &&
        html`<div class="letterhead margin">${rows(
          one.channels.map((way) => row(channelLabel(way, text), channel(way))),
          "facts",
        )}</div>`
      }
    </div>
    ${sessionsOf(view)}
    ${notesOf(notes)}
    <p class="more"><a href="${to.speakers}">${text.speakers}</a></p>`,
  );
}

function sessionsOf(view: SpeakerView): Html | undefined {
  const text = textOf(view.edition.lang);
  const slots: Slot[] = view.speaker.sessions.flatMap((session) =>
    session.occurrences.map((occurrence) => ({ session, occurrence })),
  );
  const start = slots.find(({ occurrence }) => occurrence.start)?.occurrence.start;
  return slots.length === 0
    ? undefined
    : html`<section aria-labelledby="sessions">
      <h2 id="sessions">${text.sessions}</h2>
      ${timeline(slots, view, { withDay: true })}
      ${start && html`<p class="more meta">${text.zone(text.offset(start.offset))}</p>`}
    </section>`;
}
