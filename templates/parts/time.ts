import { daysBetween, momentAt } from "../../src/model/calendar.ts";
import type { Moment } from "../../src/model/session.ts";
import { type Html, html } from "../html.ts";
import type { Text } from "../text/text.ts";
import { typeset } from "../typography.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** "+02:00": an offset in minutes east of UTC as ISO 8601 writes it. */
const isoOffset = (minutes: number): string => `${minutes < 0 ? "-" : "+"}${clock(Math.abs(minutes))}`;

/** "2008-04-01T09:30+02:00": what `datetime` of a time element holds (HTML, 2.3.5.7). */
export const isoMoment = ({ date, minutes, offset }: Moment): string => `${date}T${clock(minutes)}${isoOffset(offset)}`;

/** A moment's time of day. */
export const timeOf = (moment: Moment, text: Text): Html =>
  html`<time datetime="${isoMoment(moment)}">${text.time(moment.minutes)}</time>`;

/** A day. `words` is how the language writes it; in French "1er" stands high. */
export const dateOf = (iso: string, words: string): Html => html`<time datetime="${iso}">${ordinal(words)}</time>`;

/** A date in words for text, not for attributes: `1er` becomes `1<sup>er</sup>`. */
export const ordinal = (words: string): Html => {
  const at = /(?<=\b1)er\b/.exec(words);
  return at ? html`${words.slice(0, at.index)}<sup>er</sup>${words.slice(at.index + 2)}` : html`${words}`;
};

/** A first and a last day, each in an element of its own. */
export const rangeOf = ({ first, last }: { first: string; last: string }, text: Text): Html => {
  const parts = text.rangeParts(first, last);
  return first === last
    ? dateOf(last, parts.last)
    : html`${dateOf(first, parts.first)}${parts.between}${dateOf(last, parts.last)}`;
};

/** How many days of the calendar a moment lies behind the day of the agenda it stands under. */
export const daysAfter = (day: string | undefined, moment: Moment): number =>
  day === undefined ? 0 : daysBetween(day, moment.date);

/** A moment's time of day, and how many days later it is: "1 am +1 day". */
export const laterTime = (day: string | undefined, moment: Moment, text: Text): string => {
  const days = daysAfter(day, moment);
  return days > 0 ? `${text.time(moment.minutes)} (${text.daysLater(days)})` : text.time(moment.minutes);
};

const offsets = new Map<string, number>();

/** The offset of a zone at noon of a day, in minutes east; 0 where there is none to be had. */
const offsetOn = (date: string, zone: string): number => {
  const key = `${zone} ${date}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = momentAt(date, 720, zone)?.offset ?? 0;
  offsets.set(key, offset);
  return offset;
};

/** "local time, UTC+2". */
export const zoneOn = (date: string, zone: string, text: Text): string => text.zone(text.offset(offsetOn(date, zone)));

/** A plain word or name set in the language. */
export const set = (words: string, text: Text): string => typeset(words, text.code);
