import { dateInWords } from "../model/date-in-words.ts";
import type { Known } from "./known.ts";
import { isPlain } from "./plain-address.ts";
import type { Told } from "./told.ts";
import type { Place } from "./written-links.ts";

/** The copy in an archive where there is one, and what else can be done. */
export function archivedCopy(place: Place, { archive }: Known): Pick<Told, "span" | "message" | "suggestions"> {
  const copy = archive?.copy;
  if (!copy)
    return {
      span: place.span,
      message: {
        en: "Correct the address, link another page, or take the link out.",
        fr: "Corrigez l'adresse, mettez un lien vers une autre page, ou retirez le lien.",
      },
      suggestions: [],
    };
  // What is explained elsewhere, `[words][name]`, is turned by a person.
  const isTurned = place.exact && place.span.start >= place.link.start && place.span.end <= place.link.end;
  const day = {
    en: dateInWords(copy.date, "en", { year: true }),
    fr: dateInWords(copy.date, "fr", { year: true }),
  };
  const said = /^fr\b/i.test(place.lang) ? `copie d'archive du ${day.fr}` : `archived copy of ${day.en}`;
  return {
    span: isTurned ? place.link : place.span,
    message: {
      en: `A public archive has a copy of ${day.en}: link that and say so, or take the link out.`,
      fr: `Une archive publique en a une copie du ${day.fr} : mettez un lien vers elle en le disant, ou retirez le lien.`,
    },
    suggestions: isTurned ? [`${linkTo(copy.address, place)} (${said})`] : [],
  };
}

/** The link with another address behind its words; an address that stood alone becomes the words. */
function linkTo(address: string, { source, span, link }: Place): string {
  const target = isPlain(address) ? address : `<${address}>`;
  if (!/^!?\[/.test(source)) return `[${source.replace(/^<|>$/g, "")}](${target})`;
  const [start, end] = [span.start - link.start, span.end - link.start];
  const isBracketed = source[start - 1] === "<";
  return source.slice(0, start) + (isBracketed ? address : target) + source.slice(end);
}
