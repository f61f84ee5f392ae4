import { type Count, countLike, countsIn } from "../../mentions/counts.ts";
import type { Text } from "../../mentions/text.ts";
import type { Message } from "../../model/message.ts";
import type { Span } from "../../model/span.ts";
import type { Slip } from "../rule.ts";
import { countPatterns } from "./count-patterns.ts";

/** A number of something as it stands in a text. */
export interface Counted extends Count {
  readonly text: Text;
  readonly noun: string;
}

/** Numbers that a pattern matches behind, those that are not meant exactly left out. */
export function countedIn(text: Text, behind: RegExp): Counted[] {
  const { about } = countPatterns(text.lang);
  return countsIn(text.plain, text.lang).flatMap(({ start, end, value }) => {
    behind.lastIndex = end;
    const noun = behind.exec(text.plain)?.groups?.noun;
    if (!noun || about.test(text.plain.slice(Math.max(0, start - 24), start))) return [];
    return [{ text, start, end, value, noun }];
  });
}

/** @param count what the list holds @param what begins the message: "The list holds" */
export function countSlip(
  { text, start, end }: Counted,
  count: number,
  severity: "error" | "warning",
  what: Message,
  list: Span,
): Slip {
  const written = text.plain.slice(start, end);
  const like = countLike(written, count, text.lang);
  return {
    span: text.spanOf(start, end),
    severity,
    message: {
      en: `${what.en} ${count}; here it says ${written}. ${like ? `Write "${like}", or complete the list.` : "Correct this, or the list."}`,
      fr: `${what.fr} ${count} ; ici, on lit ${written}. ${like ? `Écrivez « ${like} », ou complétez la liste.` : "Corrigez ce passage, ou la liste."}`,
    },
    suggestions: like ? [like] : [],
    related: [{ span: list, message: { en: "This is the list.", fr: "Voici la liste." } }],
  };
}

export const LISTED: Message = { en: "The list right under this holds", fr: "La liste qui suit compte" };
export const OF_MEMBERS: Message = { en: "The list of members holds", fr: "La liste des membres compte" };
