import { counted } from "./counted.ts";
import type { Counts } from "./counts.ts";
import { type KnownSummary, knownLines } from "./known-summary.ts";
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
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const writtenLine = ({ written, errors }: Summary): string => {
  if (written > 0) return `Wrote ${counted(written, "file")}`;
  return errors > 0 ? "Nothing is written while there are errors" : "Nothing was written";
};

/** The summary for people, in plain lines, each with its line end. */
export const summaryText = (summary: Summary): string => {
  const { documents, languages, pages, withheld, milliseconds, texts, known } = summary;
  const named = languages.length > 0 ? ` (${languages.join(", ")})` : "";
  const inLanguages = `in ${counted(languages.length, "language")}${named}`;
  const lines = texts
    ? textsLines(texts, documents, inLanguages)
    : [`Read ${counted(documents, "document")} ${inLanguages}: ${counted(pages, "page")}.`];
  if (known) lines.push(...knownLines(known));
  if (withheld > 0) lines.push(`Kept back until the embargo ends: ${counted(withheld, "document")}.`);
  lines.push(`${texts ? "" : `${writtenLine(summary)}. `}It took ${seconds(milliseconds)}.`);
  return lines.map((line) => `${line}\n`).join("");
};
