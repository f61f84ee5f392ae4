/** The scripts that are written from right to left (Unicode bidirectional classes R and AL). */
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/** The writing direction of a language, from its most likely script. */
export const directionOf = (lang: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
