/** Numbers out of bytes; NaN where the bytes end before. */
export interface Numbers {
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
}

const byteOf =
  (bytes: Uint8Array) =>
  (at: number): number =>
    bytes[at] ?? Number.NaN;

/** Big-endian, the most significant byte first: PNG, JPEG, the boxes of AVIF. */
export const bigEndian = (bytes: Uint8Array): Numbers => {
  const u8 = byteOf(bytes);
  const u16 = (i: number): number => u8(i) * 256 + u8(i + 1);
  return { u8, u16, u32: (i) => u16(i) * 65536 + u16(i + 2) };
};

/** Little-endian: GIF, WebP. */
export const littleEndian = (bytes: Uint8Array): Numbers => {
  const u8 = byteOf(bytes);
  const u16 = (i: number): number => u8(i) + u8(i + 1) * 256;
  return { u8, u16, u32: (i) => u16(i) + u16(i + 2) * 65536 };
};

/** A stretch of bytes as text, each byte the character of its number: enough for marks and markup. */
export const latin = (bytes: Uint8Array, start: number, end: number): string => {
  let text = "";
  // A call takes only so many arguments.
  for (let i = start; i < Math.min(end, bytes.length); i += 4096)
    text += String.fromCharCode(...bytes.subarray(i, Math.min(i + 4096, end)));
  return text;
};
