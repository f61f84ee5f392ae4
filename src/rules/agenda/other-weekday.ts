import { weekdayLike } from "../../mentions/date-like.ts";
import { weekdaysNamedIn } from "../../mentions/names-in.ts";
import { weekdayOf } from "../../model/calendar.ts";
import { dateInWords } from "../../model/date-in-words.ts";
import type { Slip } from "../rule.ts";
import { ON } from "./other-day.ts";
import { agendaPlaces, type SessionClaim, tellsOfElse } from "./session-claim.ts";

/**
 * A weekday without a date, right behind a session or its opening, on which it does not take place: "the conference
 * opens on Friday". Only where the sentence names no other day.
 */
export function otherWeekday(claim: SessionClaim): Slip | undefined {
  const { text, sentence, names, occurrences, session } = claim;
  const days = [...new Set(occurrences.flatMap(({ day, start }) => [day, start?.date].flatMap((one) => one ?? [])))];
  if (occurrences.length === 0 || occurrences.some(({ day }) => !day) || tellsOfElse(claim)) return undefined;
  const [found, ...more] = weekdaysNamedIn(text.plain.slice(sentence.start, sentence.end), text.lang);
  if (!found || more.length || found.plural || days.some((day) => weekdayOf(day) === found.weekday)) return undefined;
  const [start, end] = [sentence.start + found.start, sentence.start + found.end];
  const before = names.findLast((one) => one.end <= start);
  if (!before || before.label || !ON.test(text.plain.slice(before.end, start))) return undefined;
  // "the opening on Friday of the exhibition"
  if (/^[\s\u00a0]+(?:of|de|du|des)(?!\p{L})/iu.test(text.plain.slice(end, end + 6))) return undefined;
  const written = text.plain.slice(start, end);
  const [day = "", ...others] = occurrences.flatMap((one) => one.day ?? []);
  const right = others.length ? undefined : weekdayLike(written, weekdayOf(day), text.lang);
  const said = (lang: string, or: string): string =>
    [day, ...others]
      .slice(0, 3)
      .map((one) => dateInWords(one, lang, { weekday: true }))
      .join(or);
  const title = session.title.plain;
  return {
    span: text.spanOf(start, end),
    severity: "warning",
    message: {
      en: `In the agenda, "${title}" is on ${said("en", " or ")}; here it says ${written}. ${right ? `Write "${right}" here, or correct the agenda.` : "Correct this, or the agenda."}`,
      fr: `Dans le programme, « ${title} » est le ${said("fr", " ou le ")} ; ici, on lit ${written}. ${right ? `Écrivez « ${right} » ici, ou corrigez le programme.` : "Corrigez ce passage, ou le programme."}`,
    },
    suggestions: right ? [right] : [],
    related: agendaPlaces(occurrences),
  };
}
