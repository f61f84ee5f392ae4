import type { Asset } from "../../model/conference.ts";
import { kindOfFile } from "./kind.ts";
import { pictureSize } from "./picture-size.ts";

/** How much of a file is looked at. What a camera writes before a picture's size (EXIF, colours) fills up to 64 KiB and more. */
export const LOOKED_AT = 128 * 1024;

/**
 * A file of files/ with what its first bytes say.
 * @param bytes the size of the whole file
 * @param start its first bytes
 */
export function lookAt(path: string, bytes: number, start: Uint8Array): Asset {
  const kind = kindOfFile(start);
  const size = pictureSize(kind, start);
  return { path, bytes, kind, ...(size ? { size } : {}) };
}
