// ISO 15924 codes of the scripts that run from right to left.
const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/**
 * The direction of a language's usual script.
 * @example directionOf("ar") // "rtl"
 * @throws RangeError when `lang` is not made like a BCP 47 code
 */
export const directionOf = (lang: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
