import { primaryLanguage } from "../../model/primary-language.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { LocaleData } from "./locale-data.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";

const languages: Readonly<Record<string, LocaleData>> = { ar, de, en, es, fr, it, nl, pt };

/** Languages whose dates in prose are read. */
export const readLanguages: readonly string[] = Object.keys(languages);

/** What a language says around dates, or undefined for one that is not known. @param lang a BCP 47 code */
export const localeDataOf = (lang: string): LocaleData | undefined => languages[primaryLanguage(lang)];
