import { type ClockWords, clocksIn } from "../mentions/clocks.ts";
import { mentionRule } from "./mention-rule.ts";
import { offer } from "./message-parts.ts";
import type { Slip } from "./rule.ts";

/** "am" or "pm" beside a time of the 24-hour clock: "14:30 pm", "14:30 am", "0.30 pm". */
export const amPm24Hours = mentionRule({
  id: "am-pm-24-hours",
  severity: "warning",
  scope: "text",
  *check({ text, times }) {
    for (const { from, to, start, end } of times) {
      if (!Number.isNaN(from) && !Number.isNaN(to ?? 0)) continue;
      for (const clock of clocksIn(text.plain, start, end, text.lang)) {
        const { hour, minute, half, sign } = clock;
        if (!half || minute > 59 || hour > 23 || !(hour > 12 || (hour === 0 && half === "pm"))) continue;
        // "over 18 am I": without minutes it needs a word or another time before it.
        if (
          !sign &&
          !/(?:at|from|until|till|by|to|–|-)\s*$/i.test(text.plain.slice(Math.max(0, clock.start - 8), clock.start))
        )
          continue;
        yield { ...slip(text.plain, clock), span: text.spanOf(clock.start, clock.end) };
      }
    }
  },
});

function slip(plain: string, clock: ClockWords): Omit<Slip, "span"> {
  const { start, end, at, hour, half, sign, minute } = clock;
  const words = plain.slice(start, end);
  const bare = plain.slice(start, at.half?.[0] ?? end) + (sign ? "" : ":00");
  if (hour > 12 && half === "pm")
    return {
      certain: true,
      message: {
        en: `${words} says "pm" to a time that needs none.${offer([bare]).en}`,
        fr: `${words} ajoute « pm » à une heure qui n'en a pas besoin.${offer([bare]).fr}`,
      },
      suggestions: [bare],
    };
  const twelve = (figure: number, to: "am" | "pm"): string =>
    `${figure}${sign ? `${sign}${String(minute).padStart(2, "0")}` : ""}${plain.slice(...(at.half ?? [end, end])).replace(/[ap](?=\.?m)/i, to.charAt(0))}`;
  const suggestions = hour === 0 ? [twelve(12, "pm"), twelve(12, "am")] : [bare, twelve(hour - 12, "am")];
  const or = offer(suggestions);
  return {
    severity: "error",
    message: {
      en: `There is no ${words}: is it before or after noon?${or.en}`,
      fr: `Il n'y a pas de ${words} : est-ce avant ou après midi ?${or.fr}`,
    },
    suggestions,
  };
}
