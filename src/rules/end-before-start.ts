import { isQuoted } from "../mentions/date-mention.ts";
import type { RangeMention } from "../mentions/mention.ts";
import { swapped } from "../mentions/swapped.ts";
import { daysBetween, isoDate } from "../model/calendar.ts";
import type { Site } from "../model/conference.ts";
import { dateInWords } from "../model/date-in-words.ts";
import type { Message } from "../model/message.ts";
import type { Occurrence } from "../model/session.ts";
import { timeInWords } from "../model/time-in-words.ts";
import { isBackwards } from "./is-backwards.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";
import { inOtherHalf, timesSwapped } from "./time-words.ts";

/** Something that ends before it begins: a session's times, or days from the last to the first. */
export const endBeforeStart: Rule = {
  id: "end-before-start",
  severity: "error",
  scope: "text",
  *check({ documents, site, mentionsOf }) {
    if (site) yield* oncePerKey(sessionsOf(site));
    for (const document of documents)
      for (const { text, ranges } of mentionsOf(document))
        if (text.place !== "quote") yield* ranges.flatMap((range) => rangeSlip(range) ?? []);
  },
};

const sessionsOf = ({ editions, conference }: Site): KeyedSlip[] =>
  editions.flatMap(({ agenda, lang }) =>
    (agenda?.sessions ?? [])
      .filter((session) => session.lang === lang)
      .flatMap(({ id, occurrences }) =>
        occurrences.flatMap((occurrence): KeyedSlip[] => {
          const slip = timeSlip(occurrence, conference.dayEnds);
          const { start, end } = occurrence;
          return slip ? [{ key: `${id} ${start?.epoch} ${end?.epoch}`, slip }] : [];
        }),
      ),
  );

function timeSlip({ start, end, time }: Occurrence, dayEnds: number): Slip | undefined {
  if (!start || !end || !time || !isBackwards({ start, end }, dayEnds)) return undefined;
  const isSame = end.minutes === start.minutes;
  const [from, to] = [timeInWords(start.minutes), timeInWords(end.minutes)];
  const other = inOtherHalf(time.value);
  const half = (end.minutes + 720) % 1440;
  const suggestions = [isSame ? undefined : timesSwapped(time.value), half > start.minutes ? other : undefined].flatMap(
    (one) => one ?? [],
  );
  const offer = offered(suggestions, { en: "Correct one of the two.", fr: "Corrigez l'une des deux heures." });
  return {
    span: time.span,
    ...(isSame && { severity: "warning" as const }),
    message: isSame
      ? {
          en: `This ends at ${to.en}, in the minute in which it begins. ${offer.en}`,
          fr: `La fin, ${to.fr}, est aussi le début. ${offer.fr}`,
        }
      : {
          en: `This would end at ${to.en}, before it begins at ${from.en}. ${offer.en}`,
          fr: `La fin, ${to.fr}, précède le début, ${from.fr}. ${offer.fr}`,
        },
    suggestions,
  };
}

function offered(suggestions: readonly string[], none: Message): Message {
  return suggestions.length
    ? { en: `Write "${suggestions.join('" or "')}".`, fr: `Écrivez « ${suggestions.join(" » ou « ")} ».` }
    : none;
}

/** The longest time by which two days that were swapped lie apart; further back it is a season of the year after. */
const SWAPPED = 31;

function rangeSlip(range: RangeMention): Slip | undefined {
  const { first, last, joined, text, start } = range;
  const end = text.plain[range.end - 1] === "." ? range.end - 1 : range.end;
  if (joined !== "to" || isQuoted(text.plain, start, end)) return undefined;
  // "3.4.11 / 2016-04-01" are a version and its day.
  if (first.form !== last.form || text.plain.slice(first.end, last.start).includes("/")) return undefined;
  const [from, to] = daysOf(range);
  if (!from || !to || to >= from) return undefined;
  // 03/05/2008 – 04/02/2008 may be read with the month first.
  if (first.figures && last.figures && isOrderedMonthFirst(range)) return undefined;
  const isCertain = (first.year !== undefined && last.year !== undefined) || first.month === last.month;
  const back = daysBetween(to, from);
  if (!isCertain && (back < 2 || back > SWAPPED)) return undefined;
  const year = first.year !== undefined && last.year !== undefined && first.year !== last.year;
  const said = (lang: "en" | "fr"): readonly [string, string] => [
    dateInWords(from, lang, { year }),
    dateInWords(to, lang, { year }),
  ];
  const [[fromEn, toEn], [fromFr, toFr]] = [said("en"), said("fr")];
  const right = swapped(range, end);
  return {
    span: text.spanOf(start, end),
    ...(!isCertain && { severity: "question" as const }),
    message: isCertain
      ? {
          en: `${toEn} comes before ${fromEn}. Write "${right}", or correct one of the two.`,
          fr: `Le ${toFr} précède le ${fromFr}. Écrivez « ${right} », ou corrigez l'une des deux dates.`,
        }
      : {
          en: `${toEn} comes before ${fromEn}. Is the ${toEn} of the year after meant? Then write both years; else write "${right}".`,
          fr: `Le ${toFr} précède le ${fromFr}. S'agit-il du ${toFr} de l'année suivante ? Écrivez alors les deux années ; sinon, écrivez « ${right} ».`,
        },
    suggestions: [right],
  };
}

/** Both days as ISO dates: each in the year written with it, and in one year where only one of them has a year or none. */
function daysOf({ first, last }: RangeMention): readonly [string | undefined, string | undefined] {
  if (first.year !== undefined && last.year !== undefined) return [first.iso, last.iso];
  const year = first.year ?? last.year ?? first.understood?.year ?? 2000;
  return [isoDate(year, first.month, first.day), isoDate(year, last.month, last.day)];
}

function isOrderedMonthFirst({ first, last }: RangeMention): boolean {
  const of = ({ figures, year, understood }: RangeMention["first"]): string | undefined =>
    figures && isoDate(year ?? understood?.year ?? 2000, figures.first, figures.second);
  const [from, to] = [of(first), of(last)];
  return from !== undefined && to !== undefined && from <= to;
}
