import { type Count, countLike, countsIn } from "../../mentions/counts.ts";
import type { Text } from "../../mentions/text.ts";
import type { Message } from "../../model/message.ts";
import type { Span } from "../../model/span.ts";
import type { Slip } from "../rule.ts";
import { countPatterns } from "./count-patterns.ts";

/** A number of something as it stands in a text. */
export interface Counted<T = Text> extends Count {
  readonly text: T;
  readonly noun: string;
}

/** Numbers that a pattern matches behind, those that are not meant exactly left out. */
export function countedIn<T extends Pick<Text, "plain" | "lang">>(text: T, behind: RegExp): Counted<T>[] {
  const { about } = countPatterns(text.lang);
  return countsIn(text.plain, text.lang).flatMap(({ start, end, value }) => {
    behind.lastIndex = end;
    const noun = behind.exec(text.plain)?.groups?.noun;
    if (!noun || about.test(text.plain.slice(Math.max(0, start - 24), start))) return [];
    return [{ text, start, end, value, noun }];
  });
}

/** @param count what the list holds @param place that of the list @param what begins the message: "The list holds" */
export function countSlip(
  { text, start, end, value }: Counted,
  count: number,
  severity: "error" | "warning",
  what: Message,
  place: Span,
): Slip {
  const written = text.plain.slice(start, end);
  const like = countLike(written, count, text.lang);
  const list = value > count ? { en: "complete the list", fr: "complétez la liste" } : SHORTEN;
  return {
    span: text.spanOf(start, end),
    severity,
    message: {
      en: `${what.en} ${count}; here it says ${written}. ${like ? `Write "${like}", or ${list.en}.` : "Correct this, or the list."}`,
      fr: `${what.fr} ${count} ; ici, on lit ${written}. ${like ? `Écrivez « ${like} », ou ${list.fr}.` : "Corrigez ce passage, ou la liste."}`,
    },
    suggestions: like ? [like] : [],
    related: [{ span: place, message: { en: "This is the list.", fr: "Voici la liste." } }],
  };
}

export const LISTED: Message = { en: "The list right under this holds", fr: "La liste qui suit compte" };
export const OF_MEMBERS: Message = { en: "The list of members holds", fr: "La liste des membres compte" };
const SHORTEN: Message = { en: "take what is too much out of the list", fr: "ôtez de la liste ce qui est en trop" };
