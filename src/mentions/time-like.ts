/**
 * Another time of day in the form in which one was written; undefined where that is none that is known.
 * @param minutes since midnight
 * @example timeLike("9.30 am", 840) // "2 pm"
 * @example timeLike("9 h 30", 840) // "14 h"
 */
export function timeLike(written: string, minutes: number): string | undefined {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, String(minutes % 60).padStart(2, "0")];
  const match =
    /^(?<hour>\d{1,2})(?:(?<sign>[.:]|[\s\u00a0\u202f]?h(?:eures?)?[\s\u00a0\u202f]?)(?<minute>\d{2})?)?(?<rest>[\s\u00a0\u202f]?(?:[ap]\.?m\.?|hrs|hours|uhr))?$/iu.exec(
      written,
    );
  if (!match?.groups) return undefined;
  const { hour: digits = "", sign = "", rest = "" } = match.groups;
  const half = /[ap](?=\.?m)/i.exec(rest);
  if (half) {
    const letter = half[0] === half[0].toUpperCase() ? (hour < 12 ? "A" : "P") : hour < 12 ? "a" : "p";
    const tail = rest.replace(/[ap](?=\.?m)/i, letter);
    return `${hour % 12 || 12}${minute === "00" && !/00/.test(written) ? "" : (sign || ".") + minute}${tail}`;
  }
  const padded = digits.startsWith("0") ? String(hour).padStart(2, "0") : String(hour);
  if (/h/i.test(sign))
    return minute === "00" ? `${padded}${sign.trimEnd()}` : `${padded}${spaced(sign)}${minute}${rest}`;
  if (sign) return `${padded}${sign}${minute}${rest}`;
  return minute === "00" ? `${padded}${rest}` : undefined;
}

/** "9 h 30" has the same space on both sides of its letter. */
const spaced = (sign: string): string => (/h(?:eures?)?$/i.test(sign) ? sign + (/^[^h]/i.exec(sign)?.[0] ?? "") : sign);
