// Control characters, halves of surrogate pairs, separators that some terminals break lines at, and the marks that turn
// the direction of what follows (UAX #9 §2): a terminal would obey them instead of showing them.
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const shown = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `\\u${code.toString(16).padStart(4, "0")}`;
};

/**
 * Text that is safe to write on one line of a terminal: what would steer the terminal is shown instead.
 *
 * @example visible("a\u001b[31m") // "a␛[31m"
 */
export const visible = (text: string): string => text.replace(unseen, shown);
