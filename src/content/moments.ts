import { addDays, momentAt } from "../model/calendar.ts";
import { dateInWords } from "../model/date-in-words.ts";
import type { Message } from "../model/message.ts";
import type { Deadline, Field } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { Context } from "./context.ts";
import { reportDoubt } from "./doubts.ts";
import { momentParts } from "./moment-parts.ts";
import { type MomentZone, momentZone } from "./moment-zone.ts";
import type { Reading } from "./reading.ts";
import { isWord } from "./values.ts";

/** That a day is in no calendar. @param words the date as it was written */
export const impossibleDate = (words: string): Message => ({
  en: `There is no ${words}. Correct the day or the month.`,
  fr: `Le calendrier n'a pas de « ${words} ». Corrigez le jour ou le mois.`,
});

interface WrittenMoment {
  readonly date: string;
  readonly minutes: number | undefined;
  readonly zone: string;
  /** Whether the zone was written: without one it is that of the conference. */
  readonly zoned: boolean;
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
  const parts = momentParts(text, lang, conference.dateOrder);
  if (!parts) {
    reading.report("unreadable-date", "error", value.span, {
      en: `"${text}" is no date. Write it as "25 March 2008, 6 pm".`,
      fr: `« ${text} » n'est pas une date. Écrivez-la comme « 25 mars 2008, 18 h ».`,
    });
    return undefined;
  }
  const { date, time, rest } = parts;
  if (!date.iso) {
    reading.report("impossible-date", "error", value.span, impossibleDate(text.slice(date.start, date.end)));
    return undefined;
  }
  if (time?.doubt === "midnight" || time?.doubt === "noon") reportDoubt(time, value, lang, reading);
  const minutes = time?.impossible ? 0 : (time?.from ?? 0);
  const day = minutes < 1440 ? date.iso : addDays(date.iso, 1);
  const said = rest && momentZone(rest.words, lang, conference.zone, day, minutes % 1440);
  if (time?.impossible || said?.kind === "unknown") {
    const wrong = time?.impossible ? text.slice(time.start, time.end) : rest?.words;
    reading.report("unreadable-time", "error", value.span, {
      en: `"${wrong}" is no time of day and no time zone. Write it as "25 March 2008, 6 pm" or "25 March 2008, 6 pm (Europe/Paris)".`,
      fr: `« ${wrong} » n'est ni une heure ni un fuseau horaire. Écrivez « 25 mars 2008, 18 h » ou « 25 mars 2008, 18 h (Europe/Paris) ».`,
    });
    return undefined;
  }
  if (rest && said && said.kind !== "zone") {
    const at = { start: value.span.start + rest.start, end: value.span.start + rest.start + rest.words.length };
    reportZone(rest.words, said, { ...value.span, ...at }, date.iso, conference.zone, reading);
    return undefined;
  }
  const zone = said?.kind === "zone" ? said.zone : conference.zone;
  const at = momentAt(day, minutes % 1440, zone);
  if (!at) {
    reading.report("skipped-time", "error", value.span, {
      en: `The clocks are put forward on that day: ${text} does not exist in ${zone}. Choose another time.`,
      fr: `On passe à l'heure d'été ce jour-là : « ${text} » n'existe pas dans le fuseau ${zone}. Choisissez une autre heure.`,
    });
    return undefined;
  }
  return { date: date.iso, minutes: time?.from, zone, zoned: said !== undefined, epoch: at.epoch };
}

function reportZone(
  written: string,
  zone: Exclude<MomentZone, { readonly kind: "zone" | "unknown" }>,
  span: Span,
  date: string,
  own: string,
  reading: Reading,
): void {
  if (zone.kind === "abbreviation") {
    reading.report(
      "unknown-zone",
      "error",
      span,
      {
        en: `"${written}" does not say when the clocks are changed. Write the name of the zone, as "${own}", or "UTC".`,
        fr: `« ${written} » ne dit pas quand on change d'heure. Écrivez le nom du fuseau, comme « ${own} », ou « UTC ».`,
      },
      zone.meant,
    );
    return;
  }
  const { right } = zone;
  reading.report(
    "zone-offset",
    "error",
    span,
    {
      en: `On ${dateInWords(date, "en", { year: true })} the time in ${own} is not ${written}. Write "${right}".`,
      fr: `Le ${dateInWords(date, "fr", { year: true })}, l'heure de ${own} n'est pas ${written}. Écrivez « ${right} ».`,
    },
    [right],
  );
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
