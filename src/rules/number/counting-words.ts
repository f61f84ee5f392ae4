import { primaryLanguage } from "../../model/primary-language.ts";
/** How one language says how many there are of something. */
export interface CountingWords {
  /** What a conference has one number of; singular, folded. */
  readonly counted: ReadonlySet<string>;
  /** What is measured, not counted; singular, folded. */
  readonly units: ReadonlySet<string>;
  /** Words that say nothing of the matter; singular, folded. */
  readonly empty: ReadonlySet<string>;
  /** Before the number: there are more. */
  readonly over: RegExp;
  /** Before the number: not exactly so many. */
  readonly about: RegExp;
  /** Before the number: a bound or a part that says little. */
  readonly vague: RegExp;
  /** The sentence counts something beside the whole. */
  readonly other: RegExp;
  /** It is still to come, or it has been. */
  readonly before: RegExp;
  readonly afterwards: RegExp;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const en: CountingWords = {
  counted: setOf(
    "participant delegate attendee visitor speaker exhibitor journalist partner observer sponsor workshop session",
  ),
  units: setOf(
    "day hour minute second week month year euro dollar metre meter kilometre mile byte kilobyte megabyte gigabyte kb mb gb ms px page time percent million billion level floor am january february march april may june july august september october november december",
  ),
  empty: setOf(
    "with that this from which there their they have been will would than over more also into some such about",
  ),
  over: /(?:over|more\sthan)\s$/iu,
  about: /(?:about|some|nearly|almost|around|approximately|roughly)\s$/iu,
  vague:
    /(?:up\sto|at\sleast|at\smost|fewer\sthan|less\sthan|under|first|last|next|other|another|of\sthe|to|and|or|between|from|of)\s$/iu,
  other:
    /(?<!\p{L})(?:each|per|every|limited|places\sfor|seats|capacity|maximum|previous|last\syear|former|earlier|among\sthem|of\sthem|of\swhom|only|another|additional|new|further|workshop\s\d)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:expected|expects?|registered\sso\sfar|so\sfar|planned|will|invited)(?!\p{L})/iu,
  afterwards: /(?<!\p{L})(?:took\spart|attended|came|gathered|met|participated|adopted)(?!\p{L})/iu,
};

const fr: CountingWords = {
  counted: setOf(
    "participant delegue visiteur intervenant orateur exposant journaliste partenaire observateur atelier seance",
  ),
  units: setOf(
    "jour heure minute seconde semaine moi mois an annee euro dollar metre kilometre octet ko mo go page foi million milliard niveau etage janvier fevrier mar avril mai juin juillet aout septembre octobre novembre decembre",
  ),
  empty: setOf("avec dans pour cette leur plus elle sont sera etre aussi entre dont"),
  over: /(?:plus\sd(?:e\s|['’]))$/iu,
  about: /(?:environ|quelque|près\sde|presque|une\s\p{L}+aine\sde)\s$/iu,
  vague:
    /(?:jusqu['’]à|au\smoins|au\splus|moins\sde|premiers?|derniers?|dernières?|premières?|prochains?|autres?|des|à|et|ou|entre|de)\s$/iu,
  other:
    /(?<!\p{L})(?:chacune?|chaque|par|limitée?s?|places|capacité|maximum|précédente?s?|dernière|ancienne?s?|parmi|dont|seulement|autres?|nouveaux|nouvelles|supplémentaires|atelier\s\d)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:attendue?s?|prévue?s?|inscrits?\sà\sce\sjour|à\sce\sjour|doivent|seront|invitée?s?)(?!\p{L})/iu,
  afterwards: /(?<!\p{L})(?:ont\s(?:pris\spart|participé|assisté|adopté)|sont\svenus|a\s(?:réuni|adopté))(?!\p{L})/iu,
};

const languages: Readonly<Record<string, CountingWords>> = { en, fr };

/** The words of a language, or undefined for one that is not known. @param lang a BCP 47 code */
export const countingWords = (lang: string): CountingWords | undefined => languages[primaryLanguage(lang)];
