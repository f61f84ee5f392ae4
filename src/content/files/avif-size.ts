import type { PictureSize } from "../../model/file-kind.ts";
import { bigEndian, latin } from "./bytes.ts";

/** Boxes that hold the properties of pictures, and how many bytes stand before what is in them (ISO/IEC 14496-12). */
const HOLDERS: Readonly<Record<string, number>> = { meta: 12, iprp: 8, ipco: 8 };

/** The size of an AVIF (ISO/IEC 23008-12): the largest it holds, as thumbnails have sizes too; turned where it says so. */
export function avifSize(bytes: Uint8Array): PictureSize | undefined {
  const { u32 } = bigEndian(bytes);
  let size: PictureSize | undefined;
  let isTurned = false;
  const walk = (start: number, end: number): void => {
    for (let at = start; at + 8 <= end; ) {
      const length = u32(at);
      const type = latin(bytes, at + 4, at + 8);
      // 0 goes on to the end, 1 has its length elsewhere: neither is found around a small picture's properties.
      if (length < 8) return;
      const inside = HOLDERS[type];
      if (inside !== undefined) walk(at + inside, Math.min(at + length, end));
      if (type === "ispe") {
        const [width, height] = [u32(at + 12), u32(at + 16)];
        if (!size || width * height > size.width * size.height) size = { width, height };
      }
      if (type === "irot") isTurned = ((bytes[at + 8] ?? 0) & 1) === 1;
      at += length;
    }
  };
  walk(0, bytes.length);
  return size && isTurned ? { width: size.height, height: size.width } : size;
}
