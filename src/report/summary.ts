import { inLanguage, type Message } from "../model/message.ts";
import { type BuiltSummary, builtLines } from "./built-summary.ts";
import { counted } from "./counted.ts";
import type { Counts } from "./counts.ts";
import { type FixSummary, fixLines } from "./fix-summary.ts";
import { type KnownSummary, knownLines } from "./known-summary.ts";
import { type LinksSummary, linksLines } from "./links-summary.ts";
import { type TextsSummary, textsLines } from "./texts-summary.ts";

/** What a run read, made and found. */
export interface Summary extends Counts {
  /** Markdown documents read. */
  readonly documents: number;
  /** BCP 47 codes, in the order of the conference. */
  readonly languages: readonly string[];
  /** Pages rendered. */
  readonly pages: number;
  /** Files written: 0 after a check, and where errors kept the last good site as it was. */
  readonly written: number;
  /** Documents kept back until their embargo ends. */
  readonly withheld: number;
  readonly milliseconds: number;
  /** Of texts that belong to no site. */
  readonly texts?: TextsSummary;
  /** Of what is known and not told, where it was asked for. */
  readonly known?: KnownSummary;
  /** Of what stands outside, where it was asked for. */
  readonly links?: LinksSummary;
  /** Of a site that was built elsewhere: then there are no documents. */
  readonly built?: BuiltSummary;
  /** Of repairs, where they were asked for. */
  readonly fix?: FixSummary;
}

/** How a summary is told. */
export interface SummaryOptions {
  /** BCP 47; English for a language that Dateline does not speak. */
  readonly language?: string;
  /** Whether warnings stop publication. */
  readonly strict?: boolean;
}

const writtenLine = ({ written, errors, warnings }: Summary, strict: boolean): Message => {
  if (written > 0)
    return { en: `Wrote ${counted(written, "file")}.`, fr: `Écriture de ${counted(written, "fichier", "fr")}.` };
  if (errors > 0)
    return { en: "Nothing is written while there are errors.", fr: "Rien n'est écrit tant qu'il y a des erreurs." };
  if (strict && warnings > 0)
    return {
      en: "Nothing is written while there are warnings.",
      fr: "Rien n'est écrit tant qu'il y a des avertissements.",
    };
  return { en: "Nothing was written.", fr: "Rien n'a été écrit." };
};

/** The summary for people, in plain lines, each with its line end. */
export const summaryText = (summary: Summary, { language = "en", strict = false }: SummaryOptions = {}): string => {
  const { documents, languages, pages, withheld, milliseconds, texts, known, links, built, fix } = summary;
  const named = languages.length > 0 ? ` (${languages.join(", ")})` : "";
  const inLanguages: Message = {
    en: `in ${counted(languages.length, "language")}${named}`,
    fr: `en ${counted(languages.length, "langue", "fr")}${named}`,
  };
  const lines: Message[] = built
    ? builtLines(built)
    : texts
      ? textsLines(texts, documents, inLanguages)
      : [
          // A command that makes no pages says nothing of them.
          {
            en: `Read ${counted(documents, "document")} ${inLanguages.en}${links ? "" : `: ${counted(pages, "page")}`}.`,
            fr: `Lecture de ${counted(documents, "document", "fr")} ${inLanguages.fr}${links ? "" : ` : ${counted(pages, "page", "fr")}`}.`,
          },
        ];
  if (links) lines.push(...linksLines(links));
  if (fix) lines.push(...fixLines(fix));
  if (known) lines.push(...knownLines(known));
  if (withheld > 0)
    lines.push({
      en: `Kept back until the embargo ends: ${counted(withheld, "document")}.`,
      fr: `Sous embargo, et retenu jusque-là : ${counted(withheld, "document", "fr")}.`,
    });
  const seconds = (milliseconds / 1000).toFixed(2);
  const took = { en: `It took ${seconds} s.`, fr: `Durée : ${seconds.replace(".", ",")} s.` };
  const told = lines.map((line) => `${inLanguage(line, language)}\n`).join("");
  // What was written beside a site has said so.
  const isSaid = texts || links || built || fix || known?.baseline === "write" || known?.baseline === "update";
  const written = isSaid ? "" : `${inLanguage(writtenLine(summary, strict), language)} `;
  return `${told}${written}${inLanguage(took, language)}\n`;
};
