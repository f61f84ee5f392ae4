/**
 * A number with its noun, in English or in French: both add an "s", French from two on, English to all but one.
 *
 * @example counted(0, "page") // "0 pages"
 * @example counted(0, "page", "fr") // "0 page"
 */
export const counted = (count: number, noun: string, language: "en" | "fr" = "en"): string =>
  `${count} ${noun}${(language === "fr" ? count > 1 : count !== 1) ? "s" : ""}`;
