import type { PictureSize } from "../../model/file-kind.ts";
import { bigEndian, latin, littleEndian } from "./bytes.ts";

/** Frame headers are C0 to CF without DHT, JPG and DAC (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Markers that stand alone, with no length behind them. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The size of a JPEG as it is shown: a camera that was held upright says so in its EXIF, and browsers obey. */
export function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const { u16 } = bigEndian(bytes);
  let isTurned = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at++;
    else if (isAlone(marker)) at += 2;
    else {
      if (isFrame(marker)) {
        const [height, width] = [u16(at + 5), u16(at + 7)];
        return isTurned ? { width: height, height: width } : { width, height };
      }
      // The picture itself begins, or ends, before any frame.
      if (marker === 0xda || marker === 0xd9) return undefined;
      const length = u16(at + 2);
      if (length < 2) return undefined;
      if (marker === 0xe1 && latin(bytes, at + 4, at + 10) === "Exif\0\0")
        isTurned ||= isSideways(bytes.subarray(at + 10, at + 2 + length));
      at += 2 + length;
    }
  }
  return undefined;
}

/** Whether the orientation (tag 0x0112 of the first directory, TIFF 6.0) is one of the four that lie on their side. */
function isSideways(tiff: Uint8Array): boolean {
  const order = latin(tiff, 0, 2);
  if (order !== "II" && order !== "MM") return false;
  const { u16, u32 } = order === "II" ? littleEndian(tiff) : bigEndian(tiff);
  const directory = u32(4);
  const count = u16(directory);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.length) return false;
    if (u16(entry) === 0x0112) return u16(entry + 8) >= 5 && u16(entry + 8) <= 8;
  }
  return false;
}
