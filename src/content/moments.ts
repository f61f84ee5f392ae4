import { addDays, isZone, momentAt } from "../model/calendar.ts";
import type { Message } from "../model/message.ts";
import type { Deadline, Field } from "../model/prose.ts";
import type { Context } from "./context.ts";
import { dateAt } from "./dates.ts";
import { reportDoubt } from "./doubts.ts";
import { timeAt } from "./times.ts";
import { isWord } from "./values.ts";
import { isZoneName, zonesMeant } from "./zone-names.ts";

/** That a day is in no calendar. @param words the date as it was written */
export const impossibleDate = (words: string): Message => ({
  en: `There is no ${words}. Correct the day or the month.`,
  fr: `Le calendrier n'a pas de « ${words} ». Corrigez le jour ou le mois.`,
});

interface WrittenMoment {
  readonly date: string;
  readonly minutes: number | undefined;
  readonly zone: string;
  /** Milliseconds since 1970 UTC; of midnight when only a day was given. */
  readonly epoch: number;
}

/** `25 March 2008, 6 pm (UTC)`: a day, a time of day and a zone, the last two if given. Reports what can't be read. */
export function readMoment(
  { value }: Field,
  lang: string,
  { conference, reading }: Context,
): WrittenMoment | undefined {
  const text = value.plain;
  const date = dateAt(text, 0, lang, conference.dateOrder);
  if (!date) {
    reading.report("unreadable-date", "error", value.span, {
      en: `"${text}" is no date. Write it as "25 March 2008, 6 pm".`,
      fr: `« ${text} » n'est pas une date. Écrivez-la comme « 25 mars 2008, 18 h ».`,
    });
    return undefined;
  }
  if (!date.iso) {
    reading.report("impossible-date", "error", value.span, impossibleDate(text.slice(0, date.end)));
    return undefined;
  }
  const gap = /^[\s\u00a0,،]*(?:[-–]\s*)?/.exec(text.slice(date.end))?.[0].length ?? 0;
  const time = timeAt(text, date.end + gap, lang);
  if (time?.doubt === "midnight" || time?.doubt === "noon") reportDoubt(time, value, lang, reading);
  const rest = text.slice(time?.end ?? date.end).trim();
  const named = /^[(（]?([^()（）]+)[)）]?$/.exec(rest)?.[1]?.trim();
  if (time?.impossible || (named && !isZone(named))) {
    const wrong = time?.impossible ? text.slice(time.start, time.end) : (named ?? rest);
    reading.report("unreadable-time", "error", value.span, {
      en: `"${wrong}" is no time of day and no time zone. Write it as "25 March 2008, 6 pm" or "25 March 2008, 6 pm (Europe/Paris)".`,
      fr: `« ${wrong} » n'est ni une heure ni un fuseau horaire. Écrivez « 25 mars 2008, 18 h » ou « 25 mars 2008, 18 h (Europe/Paris) ».`,
    });
    return undefined;
  }
  if (named && !isZoneName(named) && !/^(?:UTC|GMT)?[+−-]?\d*/.exec(named)?.[0]) {
    const meant = [...new Set([conference.zone, ...zonesMeant(named)])];
    reading.report(
      "unknown-zone",
      "error",
      {
        ...value.span,
        start: value.span.start + text.indexOf(named),
        end: value.span.start + text.indexOf(named) + named.length,
      },
      {
        en: `"${named}" does not say when the clocks are changed. Write the name of the zone, as "${conference.zone}", or "UTC".`,
        fr: `« ${named} » ne dit pas quand on change d'heure. Écrivez le nom du fuseau, comme « ${conference.zone} », ou « UTC ».`,
      },
      meant,
    );
    return undefined;
  }
  const zone = named ?? conference.zone;
  const minutes = time?.from ?? 0;
  const at = momentAt(minutes < 1440 ? date.iso : addDays(date.iso, 1), minutes % 1440, zone);
  if (!at) {
    reading.report("skipped-time", "error", value.span, {
      en: `The clocks are put forward on that day: ${text} does not exist in ${zone}. Choose another time.`,
      fr: `On passe à l'heure d'été ce jour-là : « ${text} » n'existe pas dans le fuseau ${zone}. Choisissez une autre heure.`,
    });
    return undefined;
  }
  return { date: date.iso, minutes: time?.from, zone, epoch: at.epoch };
}

/** The end of an accreditation or a registration, from `Until` (which counts its moment in) or `Before` (which does not). None while it is to be announced. */
export function readDeadline(field: Field, lang: string, context: Context): Deadline | undefined {
  if (isWord(field.value.plain, lang, (words) => words.tba)) return undefined;
  const moment = readMoment(field, lang, context);
  if (!moment) return undefined;
  const { date, minutes, zone, epoch } = moment;
  const kind = field.key === "before" ? "before" : "until";
  const nextDay = momentAt(addDays(date, 1), 0, zone)?.epoch ?? epoch + 86_400_000;
  const closesAt = kind === "before" ? epoch : minutes === undefined ? nextDay : epoch + 60_000;
  return { closesAt, closed: context.now >= closesAt, date, minutes, zone, kind, field };
}
