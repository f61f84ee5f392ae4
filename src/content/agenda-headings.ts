import type { Inline } from "../model/prose.ts";
import type { Context } from "./context.ts";
import { dateAt, latinDigits } from "./dates.ts";
import { impossibleDate } from "./moments.ts";
import type { Headed } from "./sections.ts";
import { headingTime } from "./session.ts";
import { isWord } from "./values.ts";

/** What a heading says of its day. */
export interface HeadingDay {
  /** An ISO date; undefined for a day to be announced, and for one that does not exist. */
  readonly date: string | undefined;
  /** The words behind the date. */
  readonly title: Inline | undefined;
}

/** The day of a heading; undefined for any other heading. */
export function dayOf({ part }: Headed, lang: string, { conference, reading }: Context): HeadingDay | undefined {
  const { plain, span } = part.title;
  if (isWord(plain, lang, (words) => words.dayTba)) return { date: undefined, title: undefined };
  const date = dateAt(latinDigits(plain), 0, lang, conference.dateOrder);
  if (!date) return undefined;
  if (!date.iso) {
    reading.report(
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

/** Tells of a heading that is no day and has times under it: a day was meant. @param parts the heading and those under it */
export function tellUnreadDay(parts: readonly Headed[], lang: string, { reading }: Context): void {
  const timed = parts.find(({ part }) => part.level > 2 && headingTime(part.title, lang).time);
  const [head] = parts;
  if (timed && head)
    reading.report("unread-day", "error", head.part.title.span, {
      en: 'Sessions stand under this heading, but it is no day. Write the date, as "Tuesday 1 April 2008", or "Day to be announced".',
      fr: "Des séances figurent sous ce titre, mais il n'est pas un jour. Écrivez la date, comme « Mardi 1er avril 2008 », ou « Jour à préciser ».",
    });
}
