import { addDays, momentAt } from "../model/calendar.ts";
import type { Conference } from "../model/conference.ts";
import type { Section } from "../model/prose.ts";
import { type Closing, deadlinesIn } from "./deadlines.ts";
import { dateMessage } from "./message-parts.ts";
import { oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";

/** An accreditation, a registration, a call for papers that would end when the conference is over. */
export const deadlineTooLate: Rule = {
  id: "deadline-too-late",
  severity: "warning",
  scope: "site",
  check: ({ site }) => {
    if (!site?.conference.written.dates) return [];
    const over = overAt(site.conference);
    return oncePerKey(
      deadlinesIn(site)
        .filter(({ section, deadline }) => deadline.closesAt > over && isEntry(section))
        .map((closing) => ({ key: closing.key, slip: slip(closing, site.conference) })),
    );
  },
};

/** When the last day ends, as conference.md counts days. */
function overAt({ dates, dayEnds, zone }: Conference): number {
  const day = addDays(dates.last, 1);
  return momentAt(day, dayEnds, zone)?.epoch ?? Date.parse(`${day}T12:00Z`);
}

/** What one must do before one can take part, in the languages of Dateline and some of their neighbours. */
const ENTRY =
  /accr[eé]dit|akkredit|acredit|regist(?:ration|er|rar|reer)|inscri|iscri|anmeld|aanmeld|sign.?up|call.for|appel.[aà]|papers|proposals?|propositions?|abstracts|submission|soumission|اعتماد|تسجيل/iu;

const isEntry = ({ id, title }: Section): boolean => ENTRY.test(id) || ENTRY.test(title.plain);

function slip({ deadline }: Closing, conference: Conference): Slip {
  const { dates } = conference;
  const { field, date } = deadline;
  const { plain, span } = field.value;
  const [last, own] = [dateMessage(dates.last), dateMessage(date)];
  const year = date.slice(0, 4);
  const inYear = `${dates.first.slice(0, 4)}${date.slice(4)}`;
  // The year of the next conference, or the last one's: the likeliest slip.
  const right =
    inYear <= dates.last && inYear !== date && plain.includes(year)
      ? plain.replace(year, dates.first.slice(0, 4))
      : undefined;
  return {
    span,
    message: {
      en: `This would end on ${own.en}, after the conference, which ends on ${last.en}. ${right ? `Write "${right}", or another day before that.` : "Write a day before that."}`,
      fr: `Cela se terminerait le ${own.fr}, après la conférence, qui se termine le ${last.fr}. ${right ? `Écrivez « ${right} », ou un autre jour avant cette date.` : "Écrivez un jour avant cette date."}`,
    },
    suggestions: right ? [right] : [],
    related: conference.written.dates
      ? [
          {
            span: conference.written.dates.span,
            message: { en: "The dates of the conference.", fr: "Les dates de la conférence." },
          },
        ]
      : [],
  };
}
