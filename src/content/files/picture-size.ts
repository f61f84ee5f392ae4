import type { FileKind, PictureSize } from "../../model/file-kind.ts";
import { avifSize } from "./avif-size.ts";
import { bigEndian, latin, littleEndian } from "./bytes.ts";
import { jpegSize } from "./jpeg-size.ts";
import { svgSize } from "./svg-size.ts";

const readers: Readonly<Partial<Record<FileKind, (bytes: Uint8Array) => PictureSize | undefined>>> = {
  // Its first chunk (PNG, 11.2.2 IHDR).
  png: (bytes) => ({ width: bigEndian(bytes).u32(16), height: bigEndian(bytes).u32(20) }),
  // Its logical screen (GIF89a, 18).
  gif: (bytes) => ({ width: littleEndian(bytes).u16(6), height: littleEndian(bytes).u16(8) }),
  jpeg: jpegSize,
  webp: webpSize,
  avif: avifSize,
  svg: svgSize,
};

/**
 * How large a picture is shown, in whole CSS pixels; undefined for what is no picture or does not say it in its first bytes.
 * @param start the first bytes of the file
 */
export function pictureSize(kind: FileKind, start: Uint8Array): PictureSize | undefined {
  const size = readers[kind]?.(start);
  if (!size) return undefined;
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  const isSound = [width, height].every((side) => side >= 1 && side <= 1_000_000);
  return isSound ? { width, height } : undefined;
}

/** Its first chunk says which of the three forms of WebP it is (RFC 9649, 2.5 to 2.7). */
function webpSize(bytes: Uint8Array): PictureSize | undefined {
  const { u8, u16, u32 } = littleEndian(bytes);
  const form = latin(bytes, 12, 16);
  // RFC 6386, 9.1: 14 bits each behind the start code, the upper two are a scale.
  if (form === "VP8 ") return { width: u16(26) & 0x3fff, height: u16(28) & 0x3fff };
  if (form === "VP8L") {
    const bits = u32(21);
    return Number.isNaN(bits) ? undefined : { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (form === "VP8X") return { width: u16(24) + u8(26) * 65536 + 1, height: u16(27) + u8(29) * 65536 + 1 };
  return undefined;
}
