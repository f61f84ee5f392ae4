import { dateInWords } from "../model/date-in-words.ts";
import type { Message } from "../model/message.ts";

/** A date as both languages of the messages say it, with its year. @param iso an ISO date */
export const dateMessage = (iso: string): Message => ({
  en: dateInWords(iso, "en", { year: true }),
  fr: dateInWords(iso, "fr", { year: true }),
});

/** The sentence that offers what to write: `Write "a" or "b".` Nothing where nothing is offered. */
export const offer = (suggestions: readonly string[]): Message =>
  suggestions.length
    ? { en: ` Write "${suggestions.join('" or "')}".`, fr: ` Écrivez « ${suggestions.join(" » ou « ")} ».` }
    : { en: "", fr: "" };
