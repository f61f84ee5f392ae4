import { calendarNames } from "../../src/content/calendar-names.ts";

/** A time of day in the style of written words: 9.30 am, 09:30, 9 h 30. Undefined for a style that is not known. */
export function timeLike(words: string, minutes: number): string | undefined {
  const match =
    /^(\d{1,2})(?:([:.]|[\s\u00a0\u202f]?h[\s\u00a0\u202f]?)(\d{2})?)?([\s\u00a0\u202f]?[ap]\.?m\.?)?$/i.exec(words);
  if (!match) return undefined;
  const [, hour = "", sign, , half] = match;
  const [h, m] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const shown = half ? h % 12 || 12 : h;
  const figures = hour.length === 2 && hour.startsWith("0") ? String(shown).padStart(2, "0") : String(shown);
  const tail = m || (sign && !half) ? `${sign ?? (half ? "." : ":")}${String(m).padStart(2, "0")}` : "";
  return `${figures}${tail}${half ? half.replace(/[ap]/i, h < 12 ? "a" : "p") : ""}`;
}

/** Another weekday's name as it was written: width and capitals kept. */
export function weekdayLike(written: string, number: number, lang: string): string | undefined {
  const { weekdays } = calendarNames(lang);
  const index = weekdays.findIndex(([name]) => name.toLowerCase() === written.replace(/\.$/, "").toLowerCase());
  if (index < 0) return undefined;
  const name = weekdays[(index < 7 ? 0 : 7) + number - 1]?.[0] ?? "";
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** A word with two letters that stand side by side exchanged; undefined where that changes nothing. */
export function swapped(word: string, at: number): string | undefined {
  const [a, b] = [word.charAt(at), word.charAt(at + 1)];
  return a && b && a !== b ? word.slice(0, at) + b + a + word.slice(at + 2) : undefined;
}
