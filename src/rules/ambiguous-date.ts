import type { Document } from "../content/document.ts";
import type { DateMention } from "../mentions/mention.ts";
import { dateInWords } from "../model/date-in-words.ts";
import { dateMessage, offer } from "./message-parts.ts";
import type { Judged, Rule, Slip } from "./rule.ts";

/**
 * Figures that can be read with the day or with the month first, where neither the language nor the house nor another
 * date settles it. Told once in a document for each sign between the figures: the cause is one.
 */
export const ambiguousDate: Rule = {
  id: "ambiguous-date",
  severity: "question",
  scope: "text",
  *check({ documents, mentionsOf, site }) {
    for (const document of documents) yield* inDocument(document, mentionsOf, site !== undefined);
  },
};

function* inDocument(document: Document, mentionsOf: Judged["mentionsOf"], house: boolean): Iterable<Slip> {
  const open = mentionsOf(document)
    .filter(({ text }) => text.place !== "quote")
    .flatMap(({ dates }) => dates.filter(isOpen));
  for (const [sign, dates] of Map.groupBy(open, ({ figures }) => figures?.sign)) {
    const [date] = dates;
    if (date && sign) yield slip(date, dates.length - 1, house);
  }
}

function isOpen({ figures, readings, quoted, understood, at }: DateMention): boolean {
  if (!figures || quoted || readings.length < 2 || figures.yearLength !== 4) return false;
  const year = understood?.year ?? 0;
  // 1.10.2024 is a version too; with noughts it is a date.
  const padded = at.day[1] - at.day[0] === 2 && at.month && at.month[1] - at.month[0] === 2;
  return year >= 1800 && year <= 2199 && (figures.sign === "/" || padded === true);
}

function slip(date: DateMention, more: number, house: boolean): Slip {
  const { text, start, end, readings } = date;
  const [one = "", other = ""] = readings;
  const suggestions = readings.map((iso) => dateInWords(iso, text.lang, { year: true }));
  const or = offer(suggestions);
  const words = text.plain.slice(start, end);
  const rest = more
    ? {
        en:
          more > 1
            ? ` The same goes for ${more} more dates of this text.`
            : " The same goes for one more date of this text.",
        fr:
          more > 1
            ? ` Il en va de même de ${more} autres dates de ce texte.`
            : " Il en va de même d'une autre date de ce texte.",
      }
    : { en: "", fr: "" };
  const key = house
    ? {
        en: ` A line "date order: day month year" in conference.md settles it for the whole site.`,
        fr: ` Une ligne « date order: day month year » dans conference.md en décide pour tout le site.`,
      }
    : { en: "", fr: "" };
  return {
    span: date.span,
    message: {
      en: `Is ${words} ${dateMessage(one).en} or ${dateMessage(other).en}?${or.en}${rest.en}${key.en}`,
      fr: `Le ${words} est-il le ${dateMessage(one).fr} ou le ${dateMessage(other).fr} ?${or.fr}${rest.fr}${key.fr}`,
    },
    suggestions,
  };
}
