import { type Telephone, telephoneOf } from "./telephone.ts";

const KEYPAD = "22233344455566677778889999";

/** Letters that were taken for figures, and letters of the keys, as figures; undefined when that makes no number. */
export function withoutLetters(words: string, country: string | undefined): string | undefined {
  const alike = words.replace(/(?<=\d[\s.-]?)[OoIl|]|[OoIl|](?=[\s.-]?\d)/g, (letter) =>
    /o/i.test(letter) ? "0" : "1",
  );
  const keyed = words.replace(/(?<=\d[\s.-]?)[A-Z]{3,}(?:-[A-Z]{2,})?/g, (word) =>
    word.replace(/[A-Z]/g, (letter) => KEYPAD.charAt(letter.charCodeAt(0) - 65)),
  );
  return [alike, keyed].find((made) => made !== words && telephoneOf(made, country)?.verdict === "right");
}

/** A number without the digit that is dialled within its country alone: "+33 03 88…"; undefined where none stands. */
export function withoutTrunk(words: string, { dialled, callingCode, international }: Telephone): string | undefined {
  if (!international || !callingCode || /\(/.test(words)) return undefined;
  const digits = words.replace(/\D/g, "").replace(/^00/, "");
  const own = dialled.slice(1 + callingCode.length);
  const trunk = digits.slice(callingCode.length, -own.length);
  if (trunk.length !== 1 || digits !== callingCode + trunk + own) return undefined;
  const lead = new RegExp(`^(\\D*(?:00)?\\D*${[...callingCode].join("\\D*")}\\D*)${trunk}\\s?`);
  return lead.test(words) ? words.replace(lead, "$1") : undefined;
}

/** A number whose sign before the country's code is missing or has zeros behind it. */
export function withPlus(words: string, country: string | undefined): string | undefined {
  if (/^\(?0/.test(words)) return undefined;
  const made = words.startsWith("+") ? words.replace(/^\+\s?0+\s?/, "+") : `+${words}`;
  if (made === words) return undefined;
  const { verdict, callingCode } = telephoneOf(made) ?? {};
  const own = country ? telephoneOf("0000000000", country)?.callingCode : undefined;
  return verdict === "right" && (words.startsWith("+") || own === undefined || callingCode === own) ? made : undefined;
}
