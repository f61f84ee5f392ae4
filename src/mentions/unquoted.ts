import { HOLE } from "./text.ts";

const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", '"': '"' };

/**
 * A text in which every sign between quotation marks is a hole, so that offsets stay: what is quoted is somebody's own
 * words. A quotation that is not closed goes on to the end, as a long one closes in its last paragraph.
 * @example unquoted('He said "no".') // 'He said "￼￼".'
 */
export function unquoted(plain: string): string {
  if (!/["«“„]/.test(plain)) return plain;
  const signs: string[] = [];
  let closing = "";
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at);
    if (!closing) {
      closing = CLOSING[sign] ?? "";
      signs.push(sign);
    } else if (sign === closing || (closing === "“" && sign === "”")) {
      closing = "";
      signs.push(sign);
    } else signs.push(HOLE);
  }
  return signs.join("");
}
