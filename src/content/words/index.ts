import { primaryLanguage } from "../../model/primary-language.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Words } from "./words.ts";

const known: Readonly<Record<string, Words>> = { ar, en, fr };

/** The words of a language; a language without a list of its own is read with English words. */
export const wordsOf = (lang: string): Words => known[lang] ?? known[primaryLanguage(lang)] ?? en;

/** The words a text of this language may use: its own, then English. */
export const vocabularies = (lang: string): readonly Words[] => {
  const own = wordsOf(lang);
  return own === en ? [en] : [own, en];
};
