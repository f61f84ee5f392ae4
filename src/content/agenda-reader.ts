import type { Inline, Prose, Section } from "../model/prose.ts";
import type { Session } from "../model/session.ts";
import { dayOf, type HeadingDay, tellUnreadDay } from "./agenda-headings.ts";
import type { Context } from "./context.ts";
import type { Document } from "./document.ts";
import type { Ids } from "./ids.ts";
import { occurrenceOf } from "./occurrence.ts";
import { type Headed, headed, readSections } from "./sections.ts";
import { readSession, type WrittenSession } from "./session.ts";

export interface WrittenDay {
  readonly id: string;
  readonly date: string | undefined;
  readonly title: Inline | undefined;
  readonly lead: Prose;
  /** Ids of the sessions under it, in the order of the file. */
  readonly order: readonly string[];
}

/** Collects days and sessions over the files of one agenda. */
export class AgendaReader {
  title: Inline | undefined;
  lead: Prose = { tokens: [] };
  readonly days: WrittenDay[] = [];
  readonly sessions = new Map<string, Session>();
  readonly sections: Section[] = [];
  private readonly written = new Map<string, WrittenSession>();
  private readonly lang: string;
  private readonly speakerId: (name: string) => string | undefined;
  private readonly context: Context;

  constructor(lang: string, speakerId: (name: string) => string | undefined, context: Context) {
    this.lang = lang;
    this.speakerId = speakerId;
    this.context = context;
  }

  read(document: Document, ids: Ids): void {
    const parts = headed(document, ids);
    for (let i = 0; i < parts.length; ) {
      const head = parts[i] as Headed;
      let end = i + 1;
      const date = head.part.level > 0 && head.part.level < 3 ? dayOf(head, this.lang, this.context) : undefined;
      if (date) {
        while ((parts[end]?.part.level ?? 0) >= 3) end++;
        this.day(head, date, parts.slice(i + 1, end));
      } else if (head.part.level === 1 || head.part.level === 0) {
        if (head.part.level === 1 && !this.title)
          [this.title, this.lead] = [head.part.title, { tokens: head.part.tokens }];
      } else {
        while ((parts[end]?.part.level ?? 0) > head.part.level) end++;
        tellUnreadDay(parts.slice(i, end), this.lang, this.context);
        this.sections.push(...readSections(parts.slice(i, end), this.lang, this.context));
      }
      i = end;
    }
  }

  private day(head: Headed, { date, title }: HeadingDay, parts: readonly Headed[]): void {
    const order: string[] = [];
    for (let i = 0; i < parts.length; ) {
      const session = parts[i] as Headed;
      let end = i + 1;
      while ((parts[end]?.part.level ?? 0) > session.part.level) end++;
      const written = readSession(session, parts.slice(i + 1, end), this.lang, this.speakerId, this.context);
      this.add(written, date);
      if (!order.includes(written.id)) order.push(written.id);
      i = end;
    }
    const same = this.days.findIndex((day) => day.date === date);
    const before = this.days[same];
    if (!before) this.days.push({ id: head.id, date, title, lead: { tokens: head.part.tokens }, order });
    else {
      this.context.reading.report("duplicate-day", "warning", head.part.title.span, {
        en: "This day has a heading already: its sessions are shown under that one. Put them there.",
        fr: "Ce jour a déjà un titre : ses séances s'affichent sous celui-là. Mettez-les à cet endroit.",
      });
      const lead = { tokens: [...before.lead.tokens, ...head.part.tokens] };
      this.days[same] = { ...before, lead, order: [...new Set([...before.order, ...order])] };
    }
  }

  private add(written: WrittenSession, day: string | undefined): void {
    const known = this.sessions.get(written.id);
    const before = this.written.get(written.id);
    const occurrence = occurrenceOf(written, day, known?.occurrences[0]?.room, this.context);
    const earlier = known?.occurrences ?? [];
    if (known && written.bare) this.sessions.set(written.id, { ...known, occurrences: [...earlier, occurrence] });
    else if (!before || before.bare) {
      const { time: _time, room: _room, bare: _bare, ...session } = written;
      this.sessions.set(written.id, { ...session, occurrences: [...earlier, occurrence] });
      this.written.set(written.id, written);
    } else {
      this.context.reading.report("duplicate-id", "error", written.span, {
        en: `Another session has the id "${written.id}" too. Give this one an id of its own, or leave out everything but its time and room if it is the same session once more.`,
        fr: `Une autre séance a aussi l'identifiant « ${written.id} ». Donnez-en un autre à celle-ci, ou n'y laissez que l'heure et la salle si c'est la même séance une fois de plus.`,
      });
    }
  }
}
