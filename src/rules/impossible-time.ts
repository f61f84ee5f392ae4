import { alternatives } from "../content/calendar-words.ts";
import { type ClockWords, clockLike, clocksIn } from "../mentions/clocks.ts";
import { localeDataOf } from "../mentions/languages/index.ts";
import type { TimeMention } from "../mentions/mention.ts";
import { mentionRule } from "./mention-rule.ts";
import { offer } from "./message-parts.ts";

/** An hour or minutes that no clock shows: "at 25:00", "9.75 am", "14h75". */
export const impossibleTime = mentionRule({
  id: "impossible-time",
  severity: "error",
  scope: "text",
  *check({ text, times }) {
    for (const time of times) {
      if (!Number.isNaN(time.from) && !Number.isNaN(time.to ?? 0)) continue;
      for (const clock of clocksIn(text.plain, time.start, time.end, text.lang)) {
        if (!isImpossible(clock, time)) continue;
        const words = text.plain.slice(clock.start, clock.end);
        const suggestions = clock.minute < 60 && clock.hour < 30 && !clock.half ? [nextDay(text.plain, clock)] : [];
        const why =
          clock.minute > 59
            ? { en: "an hour has 60 minutes", fr: "une heure compte 60 minutes" }
            : { en: "a day has 24 hours", fr: "un jour compte 24 heures" };
        const or = offer(suggestions);
        yield {
          span: text.spanOf(clock.start, clock.end),
          message: {
            en: `There is no ${words}: ${why.en}.${or.en ? `${or.en.slice(0, -1)} of the next day, or another time.` : " Correct it."}`,
            fr: `Il n'y a pas de ${words} : ${why.fr}.${or.fr ? `${or.fr.slice(0, -1)} du lendemain, ou une autre heure.` : " Corrigez."}`,
          },
          suggestions,
        };
      }
    }
  },
});

const nextDay = (plain: string, clock: ClockWords): string =>
  clockLike(plain, clock, (clock.hour - 24) * 60 + clock.minute);

/** Scales, scores, verses and lengths of films look like times: "1:75", "25:10", "36h". Words around have to say it. */
function isImpossible(clock: ClockWords, time: TimeMention): boolean {
  const { hour, minute, sign, half } = clock;
  if (minute < 60 && (hour < 24 || (hour === 24 && minute === 0))) return false;
  if (!sign) return false; // "35 am", "72 h"
  if (half) return true;
  const isH = sign.toLowerCase() === "h";
  if (isH && minute > 59) return true;
  if (sign === "." || !saysWhen(time)) return false;
  return minute > 59 ? hour > 5 && hour < 25 : hour < 30;
}

/** "at 25:00", "from 9:00 to 25:00" on a day that is named. */
function saysWhen({ text, start, end, to, date }: TimeMention): boolean {
  const { plain, lang } = text;
  const [at = ""] = localeDataOf(lang)?.at ?? [];
  if (
    /^[\s\u00a0]*(?:min|sec|in(?:to)? the (?:video|film|recording|episode|song)|mark)/i.test(plain.slice(end, end + 24))
  )
    return false;
  const before = plain.slice(Math.max(0, start - 16), start);
  const said = new RegExp(`(?<!\\p{L})(?:${alternatives([at, "at"])})[\\s\\u00a0\\u202f]+$`, "iu").test(before);
  return said || (date !== undefined && to !== undefined);
}
