const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", '"': '"' };

/**
 * The stretches of a text that stand in quotation marks, each from its opening mark to behind its closing one. One that
 * is not closed goes on to the end: a long quotation closes in its last paragraph.
 * @returns offsets in `plain`, end exclusive, in order
 */
export function quotationsIn(plain: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = -1;
  let closing = "";
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at);
    if (from < 0) {
      closing = CLOSING[sign] ?? "";
      if (closing) from = at;
    } else if (sign === closing || (closing === "“" && sign === "”")) {
      found.push([from, at + 1]);
      from = -1;
    }
  }
  if (from >= 0) found.push([from, plain.length]);
  return found;
}
