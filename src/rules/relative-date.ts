import { kindAt } from "../content/folder.ts";
import { dateOfDocument } from "../content/letterhead-fact.ts";
import type { DateMention } from "../mentions/mention.ts";
import { type RelativeMention, relativeDaysIn } from "../mentions/relative-days.ts";
import type { Text } from "../mentions/text.ts";
import { isRelease } from "./is-release.ts";
import { mentionRule } from "./mention-rule.ts";

/** How far a date may stand from the words that it settles: "tomorrow morning at 9.30, Tuesday 1 April". */
const BESIDE = 30;

/**
 * "Tomorrow" in a text that is read on another day than it was written: a release, a page of a site. Loose texts that
 * are no release may be letters or diaries, whose reader knows the day.
 */
export const relativeDate = mentionRule({
  id: "relative-date",
  severity: "warning",
  scope: "text",
  *check({ text, dates }, document, judged) {
    if (!isRelease(document, judged) && !(judged.site && !isOfADay(text))) return;
    const found = relativeDaysIn(text);
    const written = found.length ? dateOfDocument(document, judged.site?.conference.dateOrder) : undefined;
    let next = 0;
    for (const mention of found) {
      const { start, end } = mention;
      while ((dates[next]?.end ?? text.plain.length) <= start) next++;
      // The last date that ends in front of the words, and the first that does not.
      if (isSettled(mention, [dates[next - 1], dates[next]], text.plain)) continue;
      const words = text.plain.slice(start, end).replace(/\s+/g, " ");
      const suggestions = written ? mention.inWords(written) : [];
      const [first] = suggestions;
      yield {
        span: text.spanOf(start, end),
        message: {
          en: `"${words}" means another day to whoever reads this later. ${first ? `Write "${suggestions.join('" or "')}".` : "Write the date."}`,
          fr: `« ${words} » désigne un autre jour pour qui lira ce texte plus tard. ${first ? `Écrivez « ${suggestions.join(" » ou « ")} ».` : "Écrivez la date."}`,
        },
        suggestions,
      };
    }
  },
});

/** Under a day of the agenda it is clear from where "tomorrow" counts. */
const isOfADay = ({ path, part }: Text): boolean => kindAt(path) === "agenda" && (part?.level ?? 0) > 1;

/** A date in the same sentence right beside the words, or around them, says which day is meant. */
const isSettled = ({ start, end }: RelativeMention, beside: readonly (DateMention | undefined)[], plain: string) =>
  beside.some((date) => {
    if (!date) return false;
    const [from, to] = date.end <= start ? [date.end, start] : [end, date.start];
    return to - from <= BESIDE && !/[.!?;]\s|\n\n/.test(plain.slice(from, Math.max(from, to)));
  });
