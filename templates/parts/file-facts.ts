import type { Asset } from "../../src/model/conference.ts";
import { directionIn } from "../direction-in.ts";
import { escapeHtml, type Html, nothing, raw } from "../html.ts";
import { textOf } from "../text/index.ts";

/** Programs whose name people know better than the endings of their files. */
const PROGRAMS: Readonly<Record<string, string>> = {
  doc: "Word",
  docx: "Word",
  xls: "Excel",
  xlsx: "Excel",
  ppt: "PowerPoint",
  pptx: "PowerPoint",
  jpg: "JPEG",
};

const SIZE = /\d[\s\u00a0\u202f]*(?:[kmg]i?[bo](?!\p{L})|octets|bytes|كيلوبايت|ميغابايت|غيغابايت)/iu;

/**
 * The type and the size of a document, to stand at the end of the words that link it: " (PDF, 120 kB)". What those words say
 * themselves is not said again; a page of the web is a page like any other.
 * @param said the words of the link and those right behind it
 * @param lang the language of the words
 */
export function fileFacts({ path, bytes }: Asset, said: string, lang: string): Html {
  const ending = /\.([a-z\d]{2,5})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  if (/^x?html?$/.test(ending)) return nothing;
  const text = textOf(lang);
  const type = PROGRAMS[ending] ?? ending.toUpperCase();
  const names = [ending, type].filter(Boolean).join("|");
  const saysType = names === "" || new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, "iu").test(said);
  const isRtl = directionIn(lang) === "rtl";
  // Between letters that run from right to left, the figures behind "PDF" would be drawn in front of it.
  const typeWords = saysType ? "" : isRtl ? `<bdi>${escapeHtml(type)}</bdi>` : escapeHtml(type);
  const size = SIZE.test(said) ? "" : escapeHtml(text.fileSize(bytes));
  if (typeWords && size) return raw(` (${typeWords}${text.comma}${size})`);
  return typeWords || size ? raw(text.comma + typeWords + size) : nothing;
}
