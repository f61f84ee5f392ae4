import { linkScheme } from "../model/link-scheme.ts";
import type { Message } from "../model/message.ts";
import type { Inline } from "../model/prose.ts";
import type { Room, Session } from "../model/session.ts";
import type { Located } from "../model/span.ts";
import type { Context } from "./context.ts";
import { reportDoubt } from "./doubts.ts";
import { reportFactAsText } from "./fact-as-text.ts";
import { readFields } from "./fields.ts";
import { type Headed, withId } from "./sections.ts";
import { timeAt, type WrittenTime } from "./times.ts";
import { isWord, readLanguages, readNames, readRoom, readStatus, readType, typeOfTitle } from "./values.ts";
import type { Key } from "./words/words.ts";

const KEYS: readonly Key[] = [
  "time",
  "room",
  "speakers",
  "chair",
  "track",
  "type",
  "media",
  "webcast",
  "documents",
  "languages",
  "status",
  "replaces",
  "changed",
  "note",
  "was",
];

/** A session as it stands under one day: its time is not yet a moment, and it may be one more occurrence of another. */
export interface WrittenSession extends Omit<Session, "occurrences"> {
  readonly time: (WrittenTime & { readonly written: Located<string> }) | undefined;
  readonly room: Located<Room> | undefined;
  /** Nothing but a time and a room: what one more occurrence looks like. */
  readonly bare: boolean;
}

interface Heading {
  readonly time: WrittenTime | undefined;
  readonly title: Inline;
  /** Words of the title that may have been meant as its time. */
  readonly doubtful: WrittenTime | undefined;
}

/** A session's heading, `9.30 am Opening of the conference`, divided into its time and its title. */
export function headingTime(title: Inline, lang: string): Heading {
  const [first, ...rest] = title.tokens;
  const time = first?.type === "text" ? timeAt(first.content, 0, lang) : undefined;
  if (!first || !time) return { time: undefined, title, doubtful: undefined };
  if (time.doubt === "length" || time.doubt === "title") return { time: undefined, title, doubtful: time };
  const end =
    time.end +
    (/^[\s\u00a0\u202f]*(?:[-–—:|.][\s\u00a0\u202f]*)?/.exec(first.content.slice(time.end))?.[0].length ?? 0);
  const token = Object.assign(Object.create(Object.getPrototypeOf(first)), first, {
    content: first.content.slice(end),
  });
  const span = { ...title.span, start: title.span.start + end };
  return { time, title: { tokens: [token, ...rest], plain: title.plain.slice(end), span }, doubtful: undefined };
}

/** A level-3 heading of the agenda with its fields and words. Reports keys and values that can't be read. */
export function readSession(
  head: Headed,
  inner: readonly Headed[],
  lang: string,
  speakerId: (name: string) => string | undefined,
  { conference, reading }: Context,
): WrittenSession {
  const { part, id } = head;
  const fields = readFields(part.fields, KEYS, lang, reading);
  reportFactAsText(part, KEYS, lang, reading);
  const heading = headingTime(part.title, lang);
  const value = (key: Key): Inline | undefined => fields.get(key)?.value;
  const people = (key: Key) =>
    (value(key) ? readNames(value(key) as Inline, lang) : []).map((person) => ({
      ...person,
      id: speakerId(person.name),
    }));
  const choice = <T>(key: Key, read: (text: string) => T | undefined, words: Message): T | undefined => {
    const written = value(key);
    const found = written && read(written.plain);
    if (written && found === undefined)
      reading.report("unknown-value", "error", written.span, {
        en: `"${written.plain}" is not understood here. Write one of: ${words.en}.`,
        fr: `« ${written.plain} » n'est pas compris ici. Écrivez l'un de ces mots : ${words.fr}.`,
      });
    return found;
  };
  const written = value("time");
  const tba = written && isWord(written.plain, lang, (words) => words.tba);
  const ownTime = written && !tba ? timeAt(written.plain, 0, lang) : undefined;
  const time = ownTime ?? heading.time;
  if ((written && !tba && !ownTime) || time?.impossible) {
    const place =
      written && !ownTime
        ? written.span
        : heading.time && !ownTime
          ? { ...part.title.span, end: part.title.span.start + heading.time.end }
          : part.title.span;
    reading.report("unreadable-time", "error", place, {
      en: `${written && !ownTime ? `"${written.plain}"` : "This"} is no time of day. Write it as "9.30 am" or "9.30 am to 11 am", or "to be announced".`,
      fr: `${written && !ownTime ? `« ${written.plain} »` : "Ceci"} n'est pas une heure. Écrivez « 9 h 30 » ou « 9 h 30 à 11 h », ou « à préciser ».`,
    });
  }
  const doubted = written ? ownTime : (heading.time ?? heading.doubtful);
  // In a field nothing but a time is meant; and where the day ends after midnight, there is one midnight to a day.
  const settled = written ? ["length", "title"] : [];
  if (conference.dayEnds > 0) settled.push("midnight");
  if (doubted?.doubt && !settled.includes(doubted.doubt)) reportDoubt(doubted, written ?? part.title, lang, reading);
  const webcast = value("webcast");
  const languages = value("languages");
  const replaces = value("replaces");
  const status = choice("status", (text) => readStatus(text, lang), {
    en: "cancelled, postponed, moved online",
    fr: "annulé, reporté, en ligne",
  });
  return {
    id,
    lang,
    title: heading.title,
    type:
      choice("type", (text) => readType(text, lang), {
        en: "talk, registration, doors, break, meal, exhibition, reception",
        fr: "exposé, accueil, portes, pause, repas, exposition, réception",
      }) ?? typeOfTitle(heading.title.plain, lang),
    speakers: people("speakers"),
    chairs: people("chair"),
    track: value("track")?.plain,
    languages: languages && readLanguages(languages.plain, lang),
    media: choice(
      "media",
      (text) =>
        isWord(text, lang, (words) => words.open)
          ? "open"
          : isWord(text, lang, (words) => words.closed)
            ? "closed"
            : undefined,
      { en: "open, closed", fr: "ouvert, fermé" },
    ),
    webcast: webcast && webcastOf(webcast),
    documents: value("documents"),
    status,
    replaces: replaces && { value: replaces.plain.replace(/^#/, ""), span: replaces.span },
    changed: value("changed"),
    details: fields.all.filter(({ key, private: hidden }) => key === "note" && !hidden),
    body: { tokens: [...part.tokens, ...inner.flatMap((deeper) => [...withId(deeper), ...deeper.part.tokens])] },
    span: part.title.span,
    time:
      time && !time.impossible
        ? { ...time, written: writtenAt(time, ownTime && written ? written : part.title) }
        : undefined,
    room: value("room") && readRoom(value("room") as Inline, lang),
    bare:
      part.tokens.length === 0 && inner.length === 0 && fields.all.every(({ key }) => key === "room" || key === "time"),
  };
}

/** The words of a time, without the space around them. @param line the heading or the value that it stands in */
function writtenAt({ start, end }: WrittenTime, { plain, span }: Inline): Located<string> {
  const value = plain.slice(start, end).trimEnd();
  return { value, span: { ...span, start: span.start + start, end: span.start + start + value.length } };
}

/** An address, with or without its https://, or words: "to be announced". */
function webcastOf({ tokens, plain }: Inline): Session["webcast"] {
  const link = tokens.find(({ type }) => type === "link_open")?.attrGet("href");
  if (!link && !/^\S+[.:]\S+$/.test(plain)) return { href: undefined, text: plain };
  const href = link ? String(link) : /^[a-z]+:/i.test(plain) ? plain : `https://${plain}`;
  if (href === "#" || linkScheme(href) !== undefined) return { href: undefined, text: plain };
  return { href, text: href.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/\/.*$/, "") };
}
