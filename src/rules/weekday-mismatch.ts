import { dateAt } from "../content/dates.ts";
import { addDays, weekdayOf } from "../model/calendar.ts";
import type { Finding } from "../model/finding.ts";
import type { Rule } from "./rule.ts";

/** A heading whose weekday is not the one its date falls on. Offers both repairs: the day or the date may be the slip. */
export const weekdayMismatch: Rule = {
  id: "weekday-mismatch",
  check: ({ documents }) =>
    documents.flatMap(({ lang, parts }) =>
      parts.flatMap(({ title }): Finding[] => {
        const date = dateAt(title.plain, 0, lang);
        if (!date?.iso || date.weekday === undefined || date.weekday === weekdayOf(date.iso)) return [];
        const right = dayName(date.iso, lang);
        const sameDay = addDays(date.iso, ((date.weekday - weekdayOf(date.iso) + 10) % 7) - 3);
        const suggestions = [fullDate(date.iso, lang), fullDate(sameDay, lang)];
        return [
          {
            rule: "weekday-mismatch",
            severity: "error",
            span: { ...title.span, start: title.span.start + date.start, end: title.span.start + date.end },
            message: `${plainDate(date.iso, lang)} is a ${right}. Write "${suggestions.join('" or "')}".`,
            suggestions,
          },
        ];
      }),
    ),
};

const format = (iso: string, lang: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { ...options, timeZone: "UTC" })
    .format(new Date(`${iso}T00:00Z`))
    .replace(",", "");

const dayName = (iso: string, lang: string): string => format(iso, lang, { weekday: "long" });
const plainDate = (iso: string, lang: string): string =>
  format(iso, lang, { day: "numeric", month: "long", year: "numeric" });
const fullDate = (iso: string, lang: string): string =>
  format(iso, lang, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
