import { momentAt } from "../../src/model/calendar.ts";
import type { View } from "../../src/model/pages.ts";
import type { Deadline, Field, Section } from "../../src/model/prose.ts";
import { type Html, html, raw } from "../html.ts";
import { textOf } from "../text/index.ts";
import { keepTogether, typeset } from "../typography.ts";
import { languageOf } from "./language.ts";
import { renderInline, renderProse, renderTitle } from "./prose.ts";
import { row, rows } from "./row.ts";
import { isoMoment } from "./time.ts";

interface Options {
  /** Of the section's heading. */
  readonly level?: 2 | 3 | 4 | 5 | 6;
  /** "plain" stands on the main axis with its labels in the margin, "annex" in the column of a release. */
  readonly style?: "plain" | "annex";
  /** The language it is written in; the page's when left out. */
  readonly lang?: string;
  readonly notes?: string[] | undefined;
  /** What follows its text: a link to more. */
  readonly more?: Html | undefined;
}

/** A heading with its labelled facts, its text and the sections in it. */
export function section(part: Section, view: View, options: Options = {}): Html {
  const { level = 2, style, lang = view.textLang, more } = options;
  const speaker = { lang, resolve: view.resolve, notes: options.notes };
  const inner = level < 6 ? ((level + 1) as 3 | 4 | 5 | 6) : 6;
  return html`<section${style && html` class="${style}"`} aria-labelledby="${part.id}"${languageOf(lang, view.edition.lang)}>
    ${raw(`<h${level}`)} id="${part.id}">${renderTitle(part.title, speaker)}${raw(`</h${level}>`)}
    ${rows(part.fields.filter((field) => !field.private).map((field) => fieldRow(field, part.deadline, view, speaker)))}
    ${renderProse(part.body, speaker)}
    ${part.sections.map((one) => section(one, view, { level: inner, lang, notes: options.notes }))}
    ${more}
  </section>`;
}

/** A free field: the label as the officer wrote it, set in its language. */
function fieldRow(
  field: Field,
  deadline: Deadline | undefined,
  view: View,
  speaker: Parameters<typeof renderInline>[1],
): Html | undefined {
  const label = keepTogether(typeset(field.label.value, speaker.lang));
  if (deadline?.field === field) return row(label, deadlineOf(deadline, view));
  const unknown = field.value.plain.toLocaleLowerCase(speaker.lang) === textOf(speaker.lang).toBeAnnounced;
  return row(label, renderInline(field.value, speaker), unknown ? "tba" : undefined);
}

/** When something ends, in the interface's language, with its zone, and the word "closed" once it has. */
function deadlineOf({ date, minutes, zone, closed }: Deadline, view: View): Html {
  const { edition, site } = view;
  const text = textOf(edition.lang);
  const moment = minutes === undefined ? undefined : momentAt(date, minutes, zone);
  const offset = moment && text.offset(moment.offset);
  const zoneWords = offset && (zone === site.conference.zone ? text.zone(offset) : offset);
  return html`<span${languageOf(edition.lang, view.textLang)}><time datetime="${moment ? isoMoment(moment) : date}">${text.moment(date, minutes)}</time>${zoneWords && html` <small>${zoneWords}</small>`}${closed && html` <strong>${text.closed}</strong>`}</span>`;
}
