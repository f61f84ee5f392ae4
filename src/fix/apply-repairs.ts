import type { Repair } from "./repairs.ts";

/**
 * Puts repairs into the text of a file as it stands on the disk, byte-order mark and line ends included; nothing else of
 * it changes. Line ends within a repair become those of the file.
 * @param repairs in the order of the text, none overlapping; their offsets count the text as it is judged: without the
 * byte-order mark, every line end one character
 * @example applyRepairs("\ufeffa\r\nb", [{ start: 2, end: 3, words: "c" }]) // "\ufeffa\r\nc"
 */
export function applyRepairs(raw: string, repairs: readonly Repair[]): string {
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? "\n";
  const pairs = /\r\n/g;
  // How much longer the raw text is in front of an offset. Offsets are asked for in ascending order.
  let longer = raw.startsWith("\ufeff") ? 1 : 0;
  let pair = pairs.exec(raw);
  const place = (offset: number): number => {
    // A pair in front of the offset counts once; one that begins at it does not yet.
    while (pair && pair.index - longer < offset) {
      longer += 1;
      pair = pairs.exec(raw);
    }
    return offset + longer;
  };
  let made = "";
  let at = 0;
  for (const { start, end, words } of repairs) {
    made += raw.slice(at, place(start)) + words.replaceAll("\n", lineEnd);
    at = place(end);
  }
  return made + raw.slice(at);
}
