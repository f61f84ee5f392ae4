import { clockLike, clocksIn } from "../mentions/clocks.ts";
import { momentAt } from "../model/calendar.ts";
import { mentionRule } from "./mention-rule.ts";
import { dateMessage, offer } from "./message-parts.ts";

/** A time in the hour that a night leaves out because the clocks are put forward. Sessions are judged as they are read. */
export const skippedTime = mentionRule({
  id: "skipped-time",
  severity: "error",
  scope: "site",
  *check({ text, times }, _document, { site }) {
    const zone = site?.conference.zone;
    if (!zone) return;
    for (const { from, to, start, end, date, zone: named } of times) {
      const iso = date?.iso;
      if (!iso || date.quoted || (named && named.name !== zone)) continue;
      const clocks = clocksIn(text.plain, start, end, text.lang);
      for (const [i, minutes] of [from, to].entries()) {
        const clock = clocks[i];
        if (!clock || minutes === undefined || Number.isNaN(minutes) || minutes >= 1440) continue;
        if (momentAt(iso, minutes, zone)) continue;
        const words = text.plain.slice(clock.start, clock.end);
        const suggestions = [minutes - 60, minutes + 60]
          .filter((other) => other >= 0 && momentAt(iso, other, zone))
          .map((other) => clockLike(text.plain, clock, other));
        const or = offer(suggestions);
        yield {
          span: text.spanOf(clock.start, clock.end),
          message: {
            en: `On ${dateMessage(iso).en} the clocks are put forward in ${zone}: there is no ${words} that day.${or.en}`,
            fr: `Le ${dateMessage(iso).fr}, on avance les horloges (${zone}) : il n'y a pas de ${words} ce jour-là.${or.fr}`,
          },
          suggestions,
        };
      }
    }
  },
});
