import { addDays, daysBetween } from "../model/calendar.ts";
import type { Conference } from "../model/conference.ts";
import { dayHeadings } from "./day-headings.ts";
import { dateMessage } from "./message-parts.ts";
import { oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";

/**
 * A day of the agenda that is none of the conference's: told at its heading, once for all its sessions. One without
 * sessions may be said in addition, unless a day of the conference is missing that it may have been meant for.
 */
export const outsideConference: Rule = {
  id: "outside-conference",
  severity: "warning",
  scope: "site",
  *check({ documents, site }) {
    // Of a conference without days nothing is outside.
    if (!site?.conference.written.dates) return;
    const { conference } = site;
    const days = dayHeadings(documents, conference);
    const known = new Set(days.map(({ date }) => date));
    const isMissing = daysOf(conference).some((day) => !known.has(day));
    yield* oncePerKey(
      days.flatMap(({ date, sessions, span }) =>
        date && (sessions.length > 0 || isMissing) && !isWithin(date, conference)
          ? [{ key: date, slip: slip(date, span, known, conference) }]
          : [],
      ),
      conference.languages,
    );
  },
};

const isWithin = (date: string, { dates }: Conference): boolean => date >= dates.first && date <= dates.last;

function slip(date: string, span: Slip["span"], known: ReadonlySet<string | undefined>, conference: Conference): Slip {
  const { dates, written } = conference;
  const [own, first, last] = [dateMessage(date), dateMessage(dates.first), dateMessage(dates.last)];
  const isOne = dates.first === dates.last;
  const meant = likely(date, conference, known);
  const hint = meant && dateMessage(meant);
  return {
    span,
    message: {
      en: `${own.en} is no day of the conference, which ${isOne ? `is on ${first.en}` : `runs from ${first.en} to ${last.en}`}.${hint ? ` Is ${hint.en} meant?` : ""} Correct this day, or the dates in conference.md.`,
      fr: `Le ${own.fr} n'est pas un jour de la conférence, qui ${isOne ? `a lieu le ${first.fr}` : `va du ${first.fr} au ${last.fr}`}.${hint ? ` S'agit-il du ${hint.fr} ?` : ""} Corrigez ce jour, ou les dates dans conference.md.`,
    },
    related: written.dates
      ? [
          {
            span: written.dates.span,
            message: { en: "The dates of the conference.", fr: "Les dates de la conférence." },
          },
        ]
      : [],
  };
}

/** The days of a conference, a month of them at most. */
const daysOf = ({ dates }: Conference): string[] =>
  Array.from({ length: Math.min(daysBetween(dates.first, dates.last), 31) + 1 }, (_day, i) => addDays(dates.first, i));

/** The one day of the conference that has no heading and differs from what was written in its day, month or year alone. */
function likely(date: string, conference: Conference, known: ReadonlySet<string | undefined>): string | undefined {
  const [year, month, day] = date.split("-");
  const [one, ...more] = daysOf(conference).filter((candidate) => {
    const [y, m, d] = candidate.split("-");
    return !known.has(candidate) && [y === year, m === month, d === day].filter(Boolean).length === 2;
  });
  return more.length ? undefined : one;
}
