import type { FileKind } from "../../model/file-kind.ts";
import { latin } from "./bytes.ts";

/** Files that begin with these bytes, each as a character. */
const BEGINNINGS: readonly (readonly [string, FileKind])[] = [
  ["\x89PNG\r\n\x1a\n", "png"],
  ["\xff\xd8\xff", "jpeg"],
  ["GIF87a", "gif"],
  ["GIF89a", "gif"],
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
  ["II*\0", "tiff"],
  ["MM\0*", "tiff"],
  ["{\\rtf", "rtf"],
];

/** Major brands of the ISO base media format (ISO/IEC 14496-12): what follows "ftyp". */
const BRANDS: Readonly<Record<string, FileKind>> = {
  avif: "avif",
  avis: "avif",
  heic: "heic",
  heix: "heic",
  hevc: "heic",
  mif1: "heic",
};

/**
 * What a file is, by its first bytes.
 * @param start the first bytes, up to some tens of thousands
 */
export function kindOfFile(start: Uint8Array): FileKind {
  if (start.length === 0) return "empty";
  const head = latin(start, 0, 4096);
  const known = BEGINNINGS.find(([bytes]) => head.startsWith(bytes));
  if (known) return known[1];
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.startsWith("BM") && head.slice(6, 10) === "\0\0\0\0") return "bmp";
  if (head.slice(4, 8) === "ftyp") return BRANDS[head.slice(8, 12)] ?? "film";
  // Readers take what has its mark within the first kilobyte (ISO 32000-1, annex H.3.4.1).
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  const markup = head.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^(?:<!doctype\s+html|<html|<head|<body)(?![a-z])/i.test(markup)) return "html";
  if (!markup.startsWith("<")) return "unknown";
  const root = /<(?![?!])([a-z]+:)?([a-z]+)/i.exec(markup.replace(/<!--[\s\S]*?(?:-->|$)/g, ""));
  if (root?.[2]?.toLowerCase() === "svg") return "svg";
  return root?.[2]?.toLowerCase() === "html" ? "html" : "unknown";
}
