/** A sentence in each language that Dateline speaks to officers. */
export interface Message {
  readonly en: string;
  readonly fr: string;
}

/** The sentence in a language, or in English where Dateline does not speak it. @param lang a BCP 47 code */
export const inLanguage = <T>(message: { readonly en: T; readonly fr: T }, lang: string): T =>
  /^fr\b/i.test(lang) ? message.fr : message.en;

/** A message as it is told: French with its no-break spaces, whatever spaces it was written with. @param lang a BCP 47 code */
export const said = (message: Message, lang: string): string =>
  inLanguage({ en: message.en, fr: message.fr.replace(/« /g, "«\u00a0").replace(BEFORE_MARK, "\u00a0") }, lang);

/** A space before a mark of two parts, that ends its word: not the colon of an address. */
const BEFORE_MARK = / (?=[»:;?!](?:[\s\u00a0.,;:»)]|$))/g;
