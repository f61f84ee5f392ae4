import { dateRange } from "../content/dates.ts";
import { daysBetween, isoDate } from "../model/calendar.ts";
import type { Conference, Edition } from "../model/conference.ts";
import { dateInWords } from "../model/date-in-words.ts";
import { isBackwards } from "./is-backwards.ts";
import { dateMessage } from "./message-parts.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";
import { inOtherHalf } from "./time-words.ts";

/** Days of a conference, hours of a session: longer ones are mostly a slip of the month, the year, or of am and pm. */
const DAYS = 31;
const HOURS = 12;

/** What may be open from morning to night. */
const LONG = new Set(["exhibition", "registration", "doors"]);

/** A conference or a session that is too long to be meant. */
export const tooLong: Rule = {
  id: "too-long",
  severity: "question",
  scope: "site",
  *check({ site }) {
    if (!site) return;
    yield* conferenceSlip(site.conference);
    yield* oncePerKey(site.editions.flatMap((edition) => sessionsOf(edition, site.conference)));
  },
};

function* conferenceSlip({ dates: { first, last }, written, dateOrder }: Conference): Iterable<Slip> {
  const days = daysBetween(first, last) + 1;
  if (!written.dates || days <= DAYS) return;
  const { value, span } = written.dates;
  const meant = nearer(first, last);
  const hint = meant && dateMessage(meant);
  const end = dateRange(value, "en", dateOrder)?.at(-1);
  // The file's language is English.
  const words =
    meant && end
      ? value.slice(0, end.start) + dateInWords(meant, "en", { year: true }) + value.slice(end.end)
      : undefined;
  yield {
    span,
    message: {
      en: `The conference would last ${days} days, until ${dateMessage(last).en}. ${hint ? `Is it to end on ${hint.en}? Then write "${words}".` : "Correct its first or its last day, if one of them is a slip."}`,
      fr: `La conférence durerait ${days} jours, jusqu'au ${dateMessage(last).fr}. ${hint ? `Doit-elle se terminer le ${hint.fr} ? Écrivez alors « ${words} ».` : "Corrigez son premier ou son dernier jour, si l'un des deux est une erreur."}`,
    },
    suggestions: words ? [words] : [],
  };
}

/** The last day in the year, or the month, of the first: what was meant if that makes a conference of a usual length. */
function nearer(first: string, last: string): string | undefined {
  const [year = "", month = ""] = first.split("-");
  const [, m, d] = last.split("-").map(Number);
  return [
    [Number(year), m],
    [Number(year), Number(month)],
    [Number(year), Number(month) + 1],
  ]
    .map(([y, to]) => isoDate(y ?? 0, to ?? 0, d ?? 0))
    .find((day) => day !== undefined && daysBetween(first, day) >= 0 && daysBetween(first, day) < DAYS);
}

const sessionsOf = ({ agenda, lang }: Edition, conference: Conference): KeyedSlip[] =>
  (agenda?.sessions ?? [])
    .filter((session) => session.lang === lang && !LONG.has(session.type))
    .flatMap(({ id, occurrences }) =>
      occurrences.flatMap(({ start, end, time }): KeyedSlip[] => {
        if (!start || !end || !time) return [];
        const minutes = (end.epoch - start.epoch) / 60_000;
        if (minutes <= HOURS * 60 || isBackwards({ start, end }, conference.dayEnds)) return [];
        const other = inOtherHalf(time.value);
        const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
        const long = {
          en: `${hours} hours${rest ? ` ${rest} minutes` : ""}`,
          fr: `${hours} heures${rest ? ` ${rest} minutes` : ""}`,
        };
        return [
          {
            key: `${id} ${start.epoch}`,
            slip: {
              span: time.span,
              message: {
                en: `This would last ${long.en}. ${other ? `Is "${other}" meant?` : "Is one of the two times a slip?"} If it is an exhibition, write "Type: exhibition".`,
                fr: `Cela durerait ${long.fr}. ${other ? `S'agit-il de « ${other} » ?` : "L'une des deux heures est-elle une erreur ?"} Si c'est une exposition, écrivez « Type : exposition ».`,
              },
              suggestions: other ? [other] : [],
            },
          },
        ];
      }),
    );
