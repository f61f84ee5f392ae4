import { type DayHeading, dayHeadings } from "./day-headings.ts";
import { oncePerKey } from "./once-per-key.ts";
import type { Rule } from "./rule.ts";

/** A day of the agenda with nothing under its heading: neither a session nor a word. */
export const emptyDay: Rule = {
  id: "empty-day",
  severity: "warning",
  scope: "site",
  *check({ documents, site }) {
    if (!site) return;
    const days = dayHeadings(documents, site.conference);
    // What another language has under the day is shown here too, and said to be missing.
    const full = new Set(days.filter((day) => !isEmpty(day)).map(({ date }) => date));
    yield* oncePerKey(
      days.flatMap((day) =>
        isEmpty(day) && !full.has(day.date)
          ? [
              {
                key: day.date ?? "",
                slip: {
                  span: day.span,
                  message: {
                    en: `Nothing stands under this day. Write its sessions, or a sentence on what is to come, or take the heading out.`,
                    fr: `Rien ne figure sous ce jour. Écrivez ses séances, ou une phrase sur ce qui reste à venir, ou retirez le titre.`,
                  },
                },
              },
            ]
          : [],
      ),
      site.conference.languages,
    );
  },
};

const isEmpty = ({ part, sessions }: DayHeading): boolean =>
  sessions.length === 0 && part.fields.length === 0 && part.tokens.every(({ type }) => type === "comment_block");
