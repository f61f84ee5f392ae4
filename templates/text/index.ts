import { directionOf } from "../../src/model/direction.ts";
import { ar } from "./ar.ts";
import { capital } from "./capital.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { intlSetting } from "./intl.ts";
import type { Text } from "./text.ts";

const texts = new Map<string, Text>([
  ["en", en],
  ["fr", fr],
  ["ar", ar],
]);

/** The language alone: "fr-CH" has the words of French. */
const primary = (lang: string): string => new Intl.Locale(lang).language;

const made = new Map<string, Text>();

const makeText = (lang: string): Text => {
  const own = texts.get(primary(lang));
  if (own) return { ...own, code: lang };
  const setting = intlSetting(lang);
  const name = capital(new Intl.DisplayNames([lang, "en-GB"], { type: "language" }).of(lang) ?? lang);
  // Where only the name is known, the name alone says that the page is there in that language.
  return { ...en, ...setting, code: lang, dir: directionOf(lang), ownName: name, alsoIn: name };
};

/**
 * The words and the setting of dates of a language. One without words of its own has the English words and its own
 * dates.
 * @throws RangeError when `lang` is not made like a BCP 47 code
 */
export const textOf = (lang: string): Text => {
  const known = made.get(lang) ?? makeText(lang);
  made.set(lang, known);
  return known;
};
