/**
 * The addresses of a `srcset` and where each begins (HTML, 4.8.4.2.2): up to a blank; a comma at its very end ends the
 * candidate, one inside belongs to it.
 * @example [...inSrcset("a.jpg 1x, b,c.jpg 2x")].map(({ written }) => written) // ["a.jpg", "b,c.jpg"]
 */
export function* inSrcset(value: string): Generator<{ readonly written: string; readonly at: number }> {
  const candidate = /[\s,]*(\S+)/y;
  let match = candidate.exec(value);
  while (match) {
    const whole = match[1] ?? "";
    const written = whole.replace(/,+$/, "");
    const at = match.index + match[0].length - whole.length;
    if (written) yield { written, at };
    if (written === whole) {
      // What describes the candidate goes to the next comma outside brackets.
      const description = /(?:[^,(]|\([^)]*\)?)*/y;
      description.lastIndex = candidate.lastIndex;
      candidate.lastIndex += description.exec(value)?.[0].length ?? 0;
    }
    match = candidate.exec(value);
  }
}
