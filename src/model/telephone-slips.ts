import type { Severity } from "./finding.ts";
import type { Message } from "./message.ts";
import type { Telephone } from "./telephone.ts";
import { withoutTrunk, withPlus } from "./telephone-repairs.ts";

/** Made when it is needed: most numbers are well, and loading these names takes longer than judging them. */
const nameOf = (country: string, lang: "en" | "fr"): string =>
  new Intl.DisplayNames(lang, { type: "region" }).of(country) ?? country;

/** What is wrong with a number, and the number as it would be right. */
export interface NumberSlip {
  readonly message: Message;
  readonly suggestions?: readonly string[];
  readonly certain?: boolean;
  /** Where it is no certain error. */
  readonly severity?: Severity;
}

/** What is wrong with a number, and how to put it right; undefined when nothing is. @param words the number as written */
export function slipOf(number: Telephone, words: string, country: string | undefined): NumberSlip | undefined {
  const { verdict, callingCode = "" } = number;
  if (verdict === "right") {
    const better = withoutTrunk(words, number);
    return better === undefined
      ? undefined
      : { ...repaired(trunkMessage(callingCode, better), better), severity: "warning" };
  }
  if (verdict === "short") return undefined;
  const better = withPlus(words, country);
  if (better !== undefined) return repaired(plusMessage(better), better);
  if (verdict === "no-country") return { message: NO_COUNTRY, severity: "warning" };
  if (verdict === "no-code") return { message: noCode(number.dialled) };
  if (verdict === "unlikely") return { message: unlikely(number), severity: "warning" };
  return { message: wrongLength(number, words) };
}

const repaired = (message: Message, better: string): NumberSlip => ({
  message,
  suggestions: [better],
  certain: true,
});

const trunkMessage = (code: string, better: string): Message => ({
  en: `Behind +${code} the first digit of a number within the country is not dialled. Write "${better}".`,
  fr: `Derrière +${code}, on ne compose pas le premier chiffre des appels nationaux. Écrivez « ${better} ».`,
});

const plusMessage = (better: string): Message => ({
  en: `The code of the country has to begin with "+" and no 0. Write "${better}".`,
  fr: `L'indicatif du pays commence par « + », sans 0. Écrivez « ${better} ».`,
});

export const NO_COUNTRY: Message = {
  en: 'This number can be dialled only within its own country. Begin it with "+" and the code of the country, or write the country of all such numbers in conference.md, as "country: FR".',
  fr: "Ce numéro ne peut être composé que dans son pays. Commencez-le par « + » et l'indicatif du pays, ou indiquez le pays de tous ces numéros dans conference.md : « country: FR ».",
};

const noCode = (dialled: string): Message => {
  const begins = dialled.slice(0, 4);
  return {
    en: `No country has the code with which this number begins: ${begins}. Check the figures behind "+".`,
    fr: `Aucun pays n'a l'indicatif par lequel ce numéro commence : ${begins}. Vérifiez les chiffres derrière « + ».`,
  };
};

/** The country in both languages, in brackets. */
const named = ({ country }: Telephone): Message => ({
  en: country ? ` (${nameOf(country, "en")})` : "",
  fr: country ? ` (${nameOf(country, "fr")})` : "",
});

function unlikely(number: Telephone): Message {
  const name = named(number);
  return {
    en: `As far as is known, no number behind +${number.callingCode}${name.en} begins like this one. Check the figures.`,
    fr: `À ce que l'on sait, aucun numéro derrière +${number.callingCode}${name.fr} ne commence ainsi. Vérifiez les chiffres.`,
  };
}

function wrongLength(number: Telephone, words: string): Message {
  const { verdict, length, lengths, callingCode, international } = number;
  const name = named(number);
  // Within a country the figures are counted as they are written, with those that are dialled there alone.
  const more = international ? 0 : Math.max(0, words.replace(/\D/g, "").length - length);
  const counts = lengths.map((one) => one + more);
  const here = length + more;
  const what = verdict === "too-short" ? { en: "too short", fr: "trop court" } : { en: "too long", fr: "trop long" };
  const wrong =
    counts.length && here > (counts.at(-1) ?? 0)
      ? what
      : verdict === "too-short"
        ? what
        : { en: "incomplete or too long", fr: "incomplet ou trop long" };
  return international
    ? {
        en: `This number is ${wrong.en}: behind +${callingCode}${name.en} come ${listed(counts, "or")} figures, and here are ${here}. Compare it with the original.`,
        fr: `Ce numéro est ${wrong.fr} : +${callingCode}${name.fr} est suivi de ${listed(counts, "ou")} chiffres, et il y en a ${here}. Comparez-le à l'original.`,
      }
    : {
        en: `This number is ${wrong.en}: numbers of the country${name.en} have ${listed(counts, "or")} figures, and this has ${here}. Compare it with the original.`,
        fr: `Ce numéro est ${wrong.fr} : les numéros du pays${name.fr} ont ${listed(counts, "ou")} chiffres, et celui-ci en a ${here}. Comparez-le à l'original.`,
      };
}

/** "9", "9 or 10", "6 to 12": more than two are given as a range. */
function listed(counts: readonly number[], or: "or" | "ou"): string {
  const [first = 0, last = 0] = [counts[0], counts.at(-1)];
  if (counts.length < 2) return String(first);
  return counts.length === 2 ? `${first} ${or} ${last}` : `${first} ${or === "or" ? "to" : "à"} ${last}`;
}
