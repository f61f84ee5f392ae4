import type { DateMention } from "../mentions/mention.ts";
import { mentionRule } from "./mention-rule.ts";
import { offer } from "./message-parts.ts";

/** Words that make a date of the figures behind them. */
const DATED =
  /(?<!\p{L})(?:on|since|until|till|before|after|by|from|to|dated?|of|le|du|au|dès|depuis|avant|après|am|vom|bis|seit|ab|el|del|il|dal|op|van|em|de|في|بتاريخ)[:\s\u00a0\u202f]+$/iu;

/** Those of them that do not stand before versions as well. */
const DAY_SAID = /(?<!\p{L})(?:on|dated?|le|du|am|vom|el|il|op|em|في|بتاريخ)[:\s\u00a0\u202f]+$/iu;

/** A year of two figures: "05/03/08", "1 April '08". */
export const twoDigitYear = mentionRule({
  id: "two-digit-year",
  severity: "warning",
  scope: "text",
  *check({ dates }) {
    for (const date of dates) {
      if (date.quoted || date.readings.length === 0 || !date.at.year || !isShort(date)) continue;
      const { text, start, end, at, understood } = date;
      const words = text.plain.slice(start, end);
      const year = text.plain.slice(...date.at.year);
      const from = at.year ? at.year[0] - start - (/['’]/.test(text.plain[at.year[0] - 1] ?? "") ? 1 : 0) : 0;
      const suggestions = [`${words.slice(0, from)}${understood?.year}${words.slice((at.year?.[1] ?? end) - start)}`];
      const or = offer(suggestions);
      yield {
        span: date.span,
        message: {
          en: `The year of "${words}" has two figures: ${year} may be a day to some readers, or another century.${or.en}`,
          fr: `L'année de « ${words} » n'a que deux chiffres : pour certains, ${year} est un jour, ou un autre siècle.${or.fr}`,
        },
        suggestions,
      };
    }
  },
});

/** Whether the two figures are a year: 10/20/30 and 1.2.10 are so only where something says that a date is meant. */
function isShort({ form, figures, year, text, start, end, weekday, at }: DateMention): boolean {
  if (year !== undefined) return false;
  if (form === "words") return true;
  if (figures?.yearLength !== 2) return false;
  const before = text.plain.slice(Math.max(0, start - 20), start);
  const padded = isPadded(text.plain.slice(...at.day)) && isPadded(text.plain.slice(...(at.month ?? at.day)));
  if (figures.sign !== "/" && !padded && /^en\b/.test(text.lang)) return false; // 3.28.16 is a version
  if (weekday || (figures.sign === "." ? DAY_SAID : DATED).test(before)) return true;
  if (text.place === "letterhead" || text.place === "field") return start === 0 && end === text.plain.trimEnd().length;
  return (
    figures.sign === "/" &&
    /^0\d$/.test(text.plain.slice(...at.day)) &&
    at.month !== undefined &&
    at.month[1] - at.month[0] === 2
  );
}

const isPadded = (figure: string): boolean => figure.length === 2;
