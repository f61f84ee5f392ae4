import type { Slot } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { textOf } from "../text/index.ts";
import { anchorOf } from "./session-index.ts";
import { sessionItem } from "./session-item.ts";
import { whenOf } from "./when.ts";

interface Options {
  /** The list is the agenda itself: its items are what links to a session's place in it lead to. */
  readonly whole?: boolean;
  /** Each time says its day. */
  readonly withDay?: boolean;
}

/** Sessions on the upright line: solid where the time is known, dotted where it is to be announced. */
export function timeline(slots: readonly Slot[], view: View, { whole = false, withDay = false }: Options = {}): Html {
  const text = textOf(view.edition.lang);
  return html`<ol class="timeline">
    ${slots.map((slot) => {
      const { session, occurrence } = slot;
      return html`<li${whole && html` id="${anchorOf(session, occurrence)}"`}${namesOf(slot)}>
        ${whenOf(occurrence, text, withDay)}
        <div class="what">${sessionItem(slot, view, { whole })}</div>
      </li>`;
    })}
  </ol>`;
}

/** The class of an item: to be announced, cancelled, or no talk. */
export const namesOf = ({ session, occurrence }: Slot): Html | false => {
  const names = [
    !occurrence.start && "tba",
    session.status?.kind === "cancelled" && "cancelled",
    session.type !== "talk" && "pause",
  ].filter(Boolean);
  return names.length > 0 && html` class="${names.join(" ")}"`;
};
