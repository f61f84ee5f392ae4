import { inLanguage } from "../model/message.ts";
import { SEVERITY_NAMES } from "../model/severity-names.ts";
import { countLine } from "./count-line.ts";
import { countsOf } from "./counts.ts";
import { excerptOf } from "./excerpt.ts";
import { inOrder } from "./order.ts";
import { placesIn } from "./places.ts";
import type { ReportInput } from "./report-input.ts";
import type { Told } from "./told.ts";
import { visible } from "./visible.ts";

export interface TextOptions {
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
  /** BCP 47; of the line that counts. */
  readonly language?: string;
}

// ECMA-48 §8.3.117, "select graphic rendition".
const styles = { error: 31, warning: 33, question: 36, bold: 1, dim: 2 } as const;
type Paint = (style: keyof typeof styles, text: string) => string;
const painted: Paint = (style, text) => (text === "" ? "" : `\u001b[${styles[style]}m${text}\u001b[0m`);
const plain: Paint = (_, text) => text;

const letter = /[\p{L}\p{N}]/u;

/** Whether a message names a replacement already: its words, not a part of longer ones. */
const names = (message: string, words: string): boolean => {
  for (let at = message.indexOf(words); at >= 0; at = message.indexOf(words, at + 1)) {
    const partOfMore = letter.test(message.charAt(at - 1)) || letter.test(message.charAt(at + words.length));
    if (!partOfMore) return true;
  }
  return false;
};

const suggestionsOf = ({ message, suggestions, language }: Told): readonly string[] =>
  suggestions
    .filter((words) => words === "" || !names(message, words))
    .map((words) =>
      words === ""
        ? inLanguage({ en: "Take these words out.", fr: "Supprimez ces mots." }, language)
        : inLanguage({ en: `Write "${visible(words)}"`, fr: `Écrivez « ${visible(words)} »` }, language),
    );

const sourceLines = (text: string, { span, severity }: Told, line: number, paint: Paint): readonly string[] => {
  const { before, marked, after, carets } = excerptOf(text, span);
  const number = String(line).padStart(4);
  const gutter = " ".repeat(number.length);
  return [
    `${paint("dim", `${number} │`)} ${before}${paint(severity, marked)}${after}`,
    `${paint("dim", `${gutter} │`)} ${carets.slice(0, -carets.trimStart().length)}${paint(severity, carets.trimStart())}`,
  ];
};

/**
 * Findings for people: grouped by file, each with its line of the source, carets under the words it is about, and how to
 * put it right; a last line counts them. Nothing in a message, a path or a source steers the terminal.
 * @param sources the text of each file, by the path that spans name; a file without one is told without its line
 */
export const toText = (
  { findings, sources, folder }: Pick<ReportInput, "findings" | "sources" | "folder">,
  { colour, language = "en" }: TextOptions,
): string => {
  const paint = colour ? painted : plain;
  const placeOf = placesIn(sources);
  const named = (span: Told["span"]): string => {
    const { line, column } = placeOf(span);
    return visible(folder + span.file) + (sources.has(span.file) ? `:${line}:${column}` : "");
  };
  const blocks = inOrder(findings).map((finding) => {
    const text = sources.get(finding.span.file);
    return [
      `${paint("bold", named(finding.span))} ${paint(finding.severity, inLanguage(SEVERITY_NAMES[finding.severity], finding.language))} ${visible(finding.message)} ${paint("dim", `[${visible(finding.rule)}]`)}`,
      ...(text === undefined ? [] : sourceLines(text, finding, placeOf(finding.span).line, paint)),
      ...suggestionsOf(finding).map((line) => `       ${line}`),
      ...finding.related.map(({ span, message }) => `       ${named(span)} ${visible(message)}`),
    ]
      .map((line) => `${line}\n`)
      .join("");
  });
  return [...blocks, `${countLine(countsOf(findings), language)}.\n`].join("\n");
};
