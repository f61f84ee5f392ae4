import type { Slot } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";
import type { Cell, Grid, Row } from "./rooms.ts";
import { anchorOf } from "./session-index.ts";
import { sessionItem } from "./session-item.ts";
import { namesOf } from "./timeline.ts";
import { whenOf } from "./when.ts";

/** A day with parallel rooms: times down, rooms across; on a phone a list under each time. */
export function roomsTable({ rooms, rows }: Grid, view: View): Html {
  const text = textOf(view.edition.lang);
  return html`<table class="rooms">
    <thead><tr><th scope="col"><span class="hide">${text.timeLabel}</span></th>${rooms.map((name) => html`<th scope="col">${text.roomNamed(typeset(name, view.textLang))}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => tableRow(row, rooms.length, view))}</tbody>
  </table>`;
}

function tableRow({ slots, wide, cells }: Row, columns: number, view: View): Html {
  const [first] = slots;
  const head = first && whenOf(first.occurrence, textOf(view.edition.lang));
  return html`<tr${first && !first.occurrence.start && html` class="tba"`}>
    <th scope="row">${head}</th>
    ${wide ? html`<td colspan="${columns}">${slots.map((slot) => item(slot, view))}</td>` : cells.map((cell) => tableCell(cell, view))}
  </tr>`;
}

function tableCell(cell: Cell | "empty" | "taken", view: View): Html | undefined {
  if (cell === "taken") return undefined;
  if (cell === "empty") return html`<td></td>`;
  return html`<td${cell.rows > 1 && html` rowspan="${cell.rows}"`}>${cell.slots.map((slot) => item(slot, view))}</td>`;
}

const item = (slot: Slot, view: View): Html =>
  html`<div id="${anchorOf(slot.session, slot.occurrence)}"${namesOf(slot)}>${sessionItem(slot, view, { whole: true })}</div>`;
