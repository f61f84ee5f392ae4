import type { TimeMention } from "../../mentions/mention.ts";
import { timeLike } from "../../mentions/time-like.ts";
import type { Occurrence } from "../../model/session.ts";
import { timeInWords } from "../../model/time-in-words.ts";
import type { Slip } from "../rule.ts";
import { agendaPlaces, isSure, type SessionClaim, tellsOfElse, tieOf } from "./session-claim.ts";

const DAY = 1440;
const same = (a: number, b: number | undefined): boolean => b !== undefined && a % DAY === b % DAY;

// "until 11 am" is the end of a session.
const UNTIL = /(?<!\p{L})(?:until|till|to|jusqu['’]à|à)[\s\u00a0]+$/iu;
// "during the opening, at 10": something within it.
const DURING =
  /(?<!\p{L})(?:during|in\sthe\scourse\sof|part\sof|within|pendant|lors\sde|au\scours\sde|durant)[\s\u00a0][^,]{0,20}$/iu;
// "9.30 am London time", "heure de Londres"
const ELSEWHERE = /^[\s\u00a0(,]*(?:\p{Lu}[\p{L}\s]{1,20}\stime|heure\s(?:de|d['’])\s?\p{Lu})/u;

/**
 * A time of day that is none of those of the session it is said of.
 * @param isLocal whether a zone's name is that of the conference
 */
export function otherTime(
  claim: SessionClaim,
  times: readonly TimeMention[],
  isLocal: (zone: string) => boolean,
): Slip | undefined {
  const { text, occurrences, names } = claim;
  if (occurrences.length === 0 || occurrences.some(({ start }) => !start)) return undefined;
  const said = times.filter(({ from, to }) => !Number.isNaN(from) && !Number.isNaN(to ?? 0));
  if (said.some((time) => isInWords(time))) return undefined;
  const zoned = said.some(
    ({ zone, end }) => (zone && !isLocal(zone.name)) || ELSEWHERE.test(text.plain.slice(end, end + 40)),
  );
  if (zoned || said.some((time) => occurrences.some((one) => fits(time, one, text.plain)))) return undefined;
  if (tellsOfElse(claim)) return undefined;
  if (names.some(({ start }) => DURING.test(text.plain.slice(Math.max(0, start - 40), start)))) return undefined;
  const tied = said.flatMap((time) => {
    const tie = tieOf(claim, time);
    return tie ? [{ time, tie }] : [];
  });
  const { time, tie } = tied.find((one) => one.tie === "direct") ?? tied[0] ?? {};
  if (!time) return undefined;
  return slip(claim, time, isSure(claim, tie) && said.length === 1);
}

/** "a quarter past midnight", "minuit et quart": another time than its word; what others say is not known. */
function isInWords({ text: { plain, lang }, start, end }: TimeMention): boolean {
  if (/\p{Nd}/u.test(plain.slice(start, end))) return false;
  return (
    !/^(?:en|fr)\b/.test(lang) ||
    /(?<!\p{L})(?:past|to|half|before|after|avant|après)[\s\u00a0]+$/iu.test(
      plain.slice(Math.max(0, start - 10), start),
    ) ||
    /^[\s\u00a0]+(?:et\s|moins\s|passé)/iu.test(plain.slice(end, end + 12))
  );
}

function fits({ from, to, start }: TimeMention, { start: begins, end }: Occurrence, plain: string): boolean {
  if (to !== undefined && end && !same(to, end.minutes)) return false;
  if (same(from, begins?.minutes)) return true;
  return to === undefined && same(from, end?.minutes) && UNTIL.test(plain.slice(Math.max(0, start - 12), start));
}

function slip(claim: SessionClaim, time: TimeMention, sure: boolean): Slip {
  const { text, occurrences } = claim;
  const starts = [...new Set(occurrences.flatMap(({ start }) => start?.minutes ?? []))];
  const [first = 0, ...more] = starts;
  // The point behind "9 h" ends the sentence.
  const last = /h\.$/i.test(text.plain.slice(time.start, time.end)) ? time.end - 1 : time.end;
  const written = text.plain.slice(time.start, last);
  const isEnd = same(time.from, first) && more.length === 0;
  const end = occurrences[0]?.end?.minutes ?? 0;
  const like = time.to === undefined && more.length === 0 ? timeLike(written, first) : undefined;
  const agenda = starts.slice(0, 3).map((minutes) => timeInWords(minutes));
  const title = claim.session.title.plain;
  const at = {
    en: isEnd ? `ends at ${timeInWords(end).en}` : `is at ${agenda.map(({ en }) => en).join(" or ")}`,
    fr: isEnd ? `finit à ${timeInWords(end).fr}` : `est à ${agenda.map(({ fr }) => fr).join(" ou ")}`,
  };
  return {
    span: text.spanOf(time.start, last),
    severity: sure ? "error" : "warning",
    message: {
      en: `In the agenda, "${title}" ${at.en}; here it says ${written}. ${like ? `Write "${like}" here, or correct the agenda.` : "Correct this, or the agenda."}`,
      fr: `Dans le programme, « ${title} » ${at.fr} ; ici, on lit ${written}. ${like ? `Écrivez « ${like} » ici, ou corrigez le programme.` : "Corrigez ce passage, ou le programme."}`,
    },
    suggestions: like ? [like] : [],
    related: agendaPlaces(occurrences),
  };
}
