/**
 * The language of a code without its script, country and variants, as tables of words are kept by (the primary language
 * subtag, RFC 5646 §2.2.1).
 * @param lang a BCP 47 code
 * @example primaryLanguage("pt-BR") // "pt"
 */
export const primaryLanguage = (lang: string): string => lang.split("-", 1)[0]?.toLowerCase() ?? "";
