import type { Message } from "./message.ts";

/** How large a file is, as people say it: in units of a thousand (IEC 80000-13), no finer than is of use. */
export interface FileSize {
  readonly amount: number;
  readonly unit: "kB" | "MB" | "GB";
}

/** @example fileSize(1_234_567) // { amount: 1.2, unit: "MB" } */
export function fileSize(bytes: number): FileSize {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return { amount: kilobytes, unit: "kB" };
  const megabytes = Math.round(bytes / 100_000) / 10;
  if (megabytes < 1000) return { amount: megabytes < 10 ? megabytes : Math.round(megabytes), unit: "MB" };
  return { amount: Math.round(bytes / 100_000_000) / 10, unit: "GB" };
}

const FRENCH = { kB: "ko", MB: "Mo", GB: "Go" } as const;

/** A size as both languages of the messages say it. */
export function sizeInWords(bytes: number): Message {
  const { amount, unit } = fileSize(bytes);
  return { en: `${amount} ${unit}`, fr: `${String(amount).replace(".", ",")} ${FRENCH[unit]}` };
}
