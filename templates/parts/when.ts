import type { Occurrence } from "../../src/model/session.ts";
import { type Html, html, type Value } from "../html.ts";
import type { Text } from "../text/text.ts";
import { dateOf, daysAfter, timeOf } from "./time.ts";

/** What hangs in the margin, tied to the upright line by its dash. */
export const when = (fact: Value, aid?: Value): Html =>
  html`<p class="when"><span>${fact}</span>${aid && html` <small>${aid}</small>`}</p>`;

/**
 * The time of an occurrence. After midnight it still stands under the evening before, so the date of the calendar is
 * said; `withDay` says the day in any case.
 */
export function whenOf({ day, start }: Occurrence, text: Text, withDay = false): Html {
  if (!start) return when(text.toBeAnnounced, withDay && day !== undefined && dateOf(day, text.shortFullDate(day)));
  const later = daysAfter(day, start);
  const date = dateOf(start.date, text.shortFullDate(start.date));
  const aid = later > 0 ? html`${!withDay && html`${text.daysLater(later)}${text.comma}`}${date}` : withDay && date;
  return when(timeOf(start, text), aid);
}
