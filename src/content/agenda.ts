import { addDays, momentAt } from "../model/calendar.ts";
import type { DateOrder } from "../model/date-order.ts";
import type { Inline, Prose, Section } from "../model/prose.ts";
import type { Occurrence, Session } from "../model/session.ts";
import type { Span } from "../model/span.ts";
import type { Context } from "./context.ts";
import { dateAt, latinDigits } from "./dates.ts";
import type { Document, Part } from "./document.ts";
import { readFields } from "./fields.ts";
import type { Ids } from "./ids.ts";
import { impossibleDate, readMoment } from "./moments.ts";
import { type Headed, headed, readSections } from "./sections.ts";
import { headingTime, readSession, type WrittenSession } from "./session.ts";
import { isWord } from "./values.ts";

export interface WrittenDay {
  readonly id: string;
  readonly date: string | undefined;
  readonly title: Inline | undefined;
  readonly lead: Prose;
  /** Ids of the sessions under it, in the order of the file. */
  readonly order: readonly string[];
}

/** The agenda of one language as its files say it, before languages are laid side by side. */
export interface WrittenAgenda {
  readonly lang: string;
  readonly title: Inline;
  readonly lead: Prose;
  readonly state: "provisional" | "final" | undefined;
  readonly asOf: string | undefined;
  readonly days: readonly WrittenDay[];
  readonly sessions: ReadonlyMap<string, Session>;
  readonly sections: readonly Section[];
  readonly span: Span;
}

/** What an id is made from, when none is given: a session's title without its time, a day's date without its words. */
export const sessionWords =
  (lang: string, order: DateOrder | undefined) =>
  ({ level, title }: Part): string => {
    if (level === 3) return headingTime(title, lang).title.plain;
    const date = dateAt(title.plain, 0, lang, order);
    return date?.iso ? title.plain.slice(0, date.end) : title.plain;
  };

/** agenda.md, or the files of agenda/ in the order of their names. */
export function readAgenda(
  documents: readonly { document: Document; ids: Ids }[],
  speakerId: (name: string) => string | undefined,
  context: Context,
): WrittenAgenda | undefined {
  const [first] = documents;
  if (!first) return undefined;
  const { lang } = first.document;
  const reader = new AgendaReader(lang, speakerId, context);
  for (const { document, ids } of documents) reader.read(document, ids);
  const facts = readFields(
    documents.flatMap(({ document }) => document.frontMatter),
    ["status", "asOf"],
    lang,
    context.reading,
  );
  const status = facts.get("status")?.value;
  const final = status && isWord(status.plain, lang, (words) => words.final);
  if (status && !final && !isWord(status.plain, lang, (words) => words.provisional))
    context.reading.report("unknown-value", "error", status.span, {
      en: `"${status.plain}" is not understood here. Write "provisional" or "final".`,
      fr: `« ${status.plain} » n'est pas compris ici. Écrivez « provisoire » ou « définitif ».`,
    });
  const asOf = facts.get("asOf");
  return {
    lang,
    title: reader.title ?? { tokens: [], plain: "", span: { file: first.document.path, start: 0, end: 0 } },
    lead: reader.lead,
    state: status && (final ? "final" : "provisional"),
    asOf: asOf && readMoment(asOf, lang, context)?.date,
    days: reader.days,
    sessions: reader.sessions,
    sections: reader.sections,
    span: reader.title?.span ?? { file: first.document.path, start: 0, end: 0 },
  };
}

/** Collects days and sessions over the files of one agenda. */
class AgendaReader {
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
      const date = head.part.level > 0 && head.part.level < 3 ? this.dateOf(head) : undefined;
      if (date) {
        while ((parts[end]?.part.level ?? 0) >= 3) end++;
        this.day(head, date, parts.slice(i + 1, end));
      } else if (head.part.level === 1 || head.part.level === 0) {
        if (head.part.level === 1 && !this.title)
          [this.title, this.lead] = [head.part.title, { tokens: head.part.tokens }];
      } else {
        while ((parts[end]?.part.level ?? 0) > head.part.level) end++;
        this.judgeText(parts.slice(i, end));
        this.sections.push(...readSections(parts.slice(i, end), this.lang, this.context));
      }
      i = end;
    }
  }

  /** A heading that is no day has no sessions: where times stand under it, a day was meant. */
  private judgeText(parts: readonly Headed[]): void {
    const timed = parts.find(({ part }) => part.level > 2 && headingTime(part.title, this.lang).time);
    const [head] = parts;
    if (timed && head)
      this.context.reading.report("unread-day", "error", head.part.title.span, {
        en: 'Sessions stand under this heading, but it is no day. Write the date, as "Tuesday 1 April 2008", or "Day to be announced".',
        fr: "Des séances figurent sous ce titre, mais il n'est pas un jour. Écrivez la date, comme « Mardi 1er avril 2008 », ou « Jour à préciser ».",
      });
  }

  /** The date of a day's heading; `date` undefined in it for a day to be announced; undefined for any other heading. */
  private dateOf({ part }: Headed): { date: string | undefined; title: Inline | undefined } | undefined {
    const { plain, span } = part.title;
    if (isWord(plain, this.lang, (words) => words.dayTba)) return { date: undefined, title: undefined };
    const date = dateAt(latinDigits(plain), 0, this.lang, this.context.conference.dateOrder);
    if (!date) return undefined;
    if (!date.iso) {
      this.context.reading.report(
        "impossible-date",
        "error",
        { ...span, end: span.start + date.end },
        impossibleDate(plain.slice(0, date.end)),
      );
      return { date: undefined, title: undefined };
    }
    const gap = /^[\s\u00a0\u202f]*[:,،–—-]?[\s\u00a0\u202f]*/.exec(plain.slice(date.end))?.[0].length ?? 0;
    const words = plain.slice(date.end + gap);
    const [first, ...rest] = part.title.tokens;
    if (!words || !first) return { date: date.iso, title: undefined };
    const token = Object.assign(Object.create(Object.getPrototypeOf(first)), first, {
      content: first.content.slice(date.end + gap),
    });
    return {
      date: date.iso,
      title: { tokens: [token, ...rest], plain: words, span: { ...span, start: span.start + date.end + gap } },
    };
  }

  private day(
    head: Headed,
    { date, title }: { date: string | undefined; title: Inline | undefined },
    parts: readonly Headed[],
  ): void {
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
    const occurrence = this.occurrence(written, day, known?.occurrences[0]?.room);
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

  private occurrence(written: WrittenSession, day: string | undefined, room: Occurrence["room"]): Occurrence {
    const { dayEnds, zone } = this.context.conference;
    const { time, span } = written;
    const at = (minutes: number | undefined, floor = -1): Occurrence["start"] => {
      if (minutes === undefined || day === undefined) return undefined;
      const after = minutes % 1440 < dayEnds || minutes >= 1440 || minutes < floor;
      const moment = momentAt(after ? addDays(day, 1) : day, minutes % 1440, zone);
      if (!moment)
        this.context.reading.report("skipped-time", "error", span, {
          en: `The clocks are put forward in ${zone} that night: this time does not exist. Choose another one.`,
          fr: `On passe à l'heure d'été cette nuit-là (${zone}) : cette heure n'existe pas. Choisissez-en une autre.`,
        });
      return moment;
    };
    const start = at(time?.from);
    // What begins after midnight ends after it too.
    const isLate = time !== undefined && (time.from < dayEnds || time.from >= 1440);
    return {
      day,
      start,
      end: at(time?.to, isLate ? Number.POSITIVE_INFINITY : time?.from),
      room: written.room ?? room,
      time: time?.written,
      span,
    };
  }
}
