import { latinDigits } from "../content/dates.ts";
import { HOLE, type Text } from "./text.ts";

/** The words of a text as they are searched: digits made Latin, and addresses that are written out left blank. Offsets stay. */
export function readable({ plain, links }: Text): string {
  let words = "";
  let at = 0;
  for (const { start, end, auto } of links) {
    if (!auto || start < at) continue;
    words += plain.slice(at, start) + HOLE.repeat(Math.max(0, end - start));
    at = Math.max(start, end);
  }
  return latinDigits(words + plain.slice(at));
}
