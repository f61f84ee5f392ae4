import type { Related } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { Span } from "../model/span.ts";

/** How the document of the first language is spoken of in its translation. */
export interface Wording {
  /** "The English page"; « La page en anglais ». */
  readonly page: Message;
  /** Nothing is quoted: a release under embargo, a private fact. */
  readonly quiet: boolean;
  /** The other place of a difference. */
  readonly there: (span: Span) => readonly Related[];
}

const english = new Intl.DisplayNames(["en"], { type: "language" });
const french = new Intl.DisplayNames(["fr"], { type: "language" });

/** @param lang BCP 47, of the first language's document */
export function wordingOf(lang: string, quiet: boolean): Wording {
  const name = (locale: "en" | "fr"): string => (locale === "en" ? english : french).of(lang) ?? lang;
  const message = { en: `The page in ${name("en")} says this.`, fr: `La page en ${name("fr")} dit ceci.` };
  return {
    page: { en: `The ${name("en")} page`, fr: `La page en ${name("fr")}` },
    quiet,
    there: (span) => [{ span, message }],
  };
}

/** Words for a message, in one line and cut where they are long. */
export const shortly = (words: string): string => {
  const line = words
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "")
    .trim();
  return line.length > 60
    ? `${line
        .slice(0, 59)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`
    : line;
};
