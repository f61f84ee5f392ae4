import { isUtf8 } from "node:buffer";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";

/** No document a person writes is larger; what is, is something else that got the wrong ending. */
export const LARGEST = 4 * 1024 * 1024;
const MB = 1024 * 1024;

/** A text, and what is wrong with the bytes it was made from. */
export interface TextRead {
  /** Line ends made "\n", the byte-order mark removed; U+FFFD stands for what is not UTF-8. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Bytes to text. @param file the name it is told by */
export function readText(file: string, raw: Uint8Array): TextRead {
  const { text, invalidAt } = decode(raw);
  const findings: Finding[] = [];
  const told = (at: number, message: Message) =>
    findings.push({
      rule: "encoding",
      severity: "error",
      span: { file, start: at, end: at + 1 },
      message,
      suggestions: [],
    });
  if (invalidAt !== undefined)
    told(invalidAt, {
      en: "Here the document is not written in UTF-8. Open it in your editor and save it as UTF-8.",
      fr: "Ici, le document n'est pas écrit en UTF-8. Ouvrez-le dans votre éditeur et enregistrez-le en UTF-8.",
    });
  const nul = text.indexOf("\0");
  if (nul >= 0)
    told(nul, {
      en: "There is a NUL character here, which no text has: the file is damaged or is no text. Save it again as plain text.",
      fr: "Il y a ici un caractère NUL, qu'aucun texte ne contient : le fichier est abîmé ou n'est pas du texte. Enregistrez-le de nouveau en texte brut.",
    });
  return { text, findings };
}

/** What is told of a document that is too large to be one, which is not read. @param advice where it belongs */
export const tooLarge = (file: string, bytes: number, advice: Message): Finding => ({
  rule: "too-large",
  severity: "error",
  span: { file, start: 0, end: 0 },
  message: {
    en: `The document is ${Math.round(bytes / MB)} MB large; a text has less than ${LARGEST / MB} MB. ${advice.en}`,
    fr: `Le document pèse ${Math.round(bytes / MB)} Mo ; un texte fait moins de ${LARGEST / MB} Mo. ${advice.fr}`,
  },
  suggestions: [],
});

/** Text as it is judged: without its byte-order mark, line ends made "\n". */
export const plainText = (raw: string): string => raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");

function decode(raw: Uint8Array): { text: string; invalidAt: number | undefined } {
  const exact = exactText(raw);
  if (exact !== undefined) return { text: plainText(exact), invalidAt: undefined };
  const text = plainText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw));
  return { text, invalidAt: Math.max(text.indexOf("\ufffd"), 0) };
}

/** Bytes as text from which the same bytes can be made again, or nothing where they are not UTF-8. */
export function exactText(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString() : undefined;
}
