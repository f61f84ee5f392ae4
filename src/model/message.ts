/** A sentence in each language that Dateline speaks to officers. */
export interface Message {
  readonly en: string;
  readonly fr: string;
}

/** The sentence in a language, or in English where Dateline does not speak it. @param lang a BCP 47 code */
export const inLanguage = <T>(message: { readonly en: T; readonly fr: T }, lang: string): T =>
  /^fr\b/i.test(lang) ? message.fr : message.en;
