import type { DateMention, RangeMention } from "../../mentions/mention.ts";
import type { DateRange } from "../../model/conference.ts";
import { dateInWords } from "../../model/date-in-words.ts";
import type { Slip } from "../rule.ts";
import { agendaPlaces, isSure, type SessionClaim, tieOf } from "./session-claim.ts";

/** What may stand between a session and its day. */
export const ON =
  /^[\s\u00a0,:("“”»\])]*(?:(?:is|starts|begins|opens|ends|closes|takes\splace|will\s(?:be|start|begin|open|end|take\splace)|est|a\slieu|aura\slieu|débute|commence|s['’]ouvre|s['’]ouvrira|se\stient|se\stiendra)[\s\u00a0]+)?(?:held[\s\u00a0]+)?(?:on|le|the|ce)?[\s\u00a0]*$/iu;

/** A day that is none of those of the session it is said of; and the days that the sentence says rightly. */
export function otherDay(
  claim: SessionClaim,
  dates: readonly DateMention[],
  ranges: readonly RangeMention[],
  timed: ReadonlySet<DateMention>,
  conference: DateRange,
): { slip: Slip | undefined; days: ReadonlySet<string> } {
  const { occurrences, text, names } = claim;
  const none = { slip: undefined, days: new Set<string>() };
  if (occurrences.length === 0 || occurrences.some(({ day }) => !day)) return none;
  const own = new Set(occurrences.flatMap(({ day, start }) => [day ?? "", start?.date ?? ""]));
  const said = dates.filter(({ iso }) => iso !== undefined);
  const right = said.filter(({ iso = "" }) => own.has(iso));
  if (right.length) return { slip: undefined, days: new Set(right.map(({ iso = "" }) => iso)) };
  if (ranges.some(({ first, last }) => [...own].some((day) => (first.iso ?? "9") <= day && day <= (last.iso ?? ""))))
    return none;
  for (const date of said) {
    const { iso = "", quoted, understood, start, end } = date;
    const tie = tieOf(claim, date);
    if (!tie || quoted || understood?.from === "nearby") continue;
    const isDay = conference.first <= iso && iso <= conference.last;
    const [day = ""] = own;
    // "the opening of 1 April 2006" is another conference's, unless the year alone is wrong
    if (
      !isDay &&
      understood?.from === "written" &&
      iso.slice(0, 4) !== day.slice(0, 4) &&
      iso.slice(4) !== day.slice(4)
    )
      continue;
    const inside = names.some((one) => one.label || (one.start <= start && end <= one.end));
    const before = names.findLast((one) => one.end <= start);
    const joined = before !== undefined && ON.test(text.plain.slice(before.end, start));
    if (!isDay && !inside && !joined && !timed.has(date)) continue;
    return { slip: slip(claim, date, isSure(claim, tie) && said.length === 1), days: new Set() };
  }
  return none;
}

function slip(claim: SessionClaim, date: DateMention, sure: boolean): Slip {
  const { text, occurrences } = claim;
  const days = [...new Set(occurrences.flatMap(({ day }) => day ?? []))];
  const [day = ""] = days;
  const written = text.plain.slice(date.start, date.end);
  const parts = { weekday: date.weekday !== undefined, year: date.year !== undefined };
  const like = days.length === 1 && date.form === "words" ? dateInWords(day, text.lang, parts) : undefined;
  const in_ = (lang: string, or: string): string =>
    days
      .slice(0, 3)
      .map((one) => dateInWords(one, lang, { weekday: true }))
      .join(or);
  const title = claim.session.title.plain;
  return {
    span: date.span,
    severity: sure ? "error" : "warning",
    message: {
      en: `In the agenda, "${title}" is on ${in_("en", " or ")}; here it says ${written}. ${like ? `Write "${like}" here, or correct the agenda.` : "Correct this, or the agenda."}`,
      fr: `Dans le programme, « ${title} » est le ${in_("fr", " ou le ")} ; ici, on lit ${written}. ${like ? `Écrivez « ${like} » ici, ou corrigez le programme.` : "Corrigez ce passage, ou le programme."}`,
    },
    suggestions: like ? [like] : [],
    related: agendaPlaces(occurrences),
  };
}
