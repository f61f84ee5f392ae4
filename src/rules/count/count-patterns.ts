import { countPattern } from "../../mentions/counts.ts";

/** How one language counts things; all that find numbers are global. */
export interface CountPatterns {
  /** A number and the one or two words behind it. */
  readonly any: RegExp;
  /** A number of what is listed after the colon: "two texts:", "the following three texts are:". */
  readonly following: RegExp;
  /** "its 47 member states" */
  readonly members: RegExp;
  /** Behind it: whose they are. */
  readonly ofOthers: RegExp;
  /** Before a number that is not meant exactly, or is part of more. */
  readonly about: RegExp;
}

const EDGE = "(?<![\\p{L}\\p{N}.,:/+–-])";
const S = "[\\s\\u00a0\\u202f]";
const WORD = "\\p{L}[\\p{L}\\p{M}'’-]*";
const UNITS =
  "days?|hours?|minutes?|weeks?|months?|years?|times?|per|percent|million|euros?|metres?|km|pages?|am|pm|o'clock|jours?|heures?|semaines?|mois|ans?|années?|fois|pour|millions?|mètres?|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const about =
  /(?<!\p{L})(?:over|more\sthan|about|some|nearly|almost|around|up\sto|at\sleast|fewer\sthan|less\sthan|under|approximately|roughly|first|last|next|other|plus\sde|environ|quelque|près\sde|au\smoins|jusqu['’]à|moins\sde|presque|une|premiers?|premières?|derniers?|dernières?|prochaine?s?|autres)[\s\u00a0\u202f]+$/iu;

const cache = new Map<string, CountPatterns>();

export function countPatterns(lang: string): CountPatterns {
  const cached = cache.get(lang);
  if (cached) return cached;
  const french = /^fr\b/.test(lang);
  const number = `${EDGE}(?<number>${countPattern(lang)})(?!\\p{N}|[.,:/–-]\\d|${S}?%)`;
  const noun = `(?!(?:${UNITS})(?!\\p{L}))${WORD}`;
  const definite = french ? "(?:ses|nos|leurs)" : "(?:its|our|all)";
  const member = french
    ? "(?:États?|pays|organisations)\\s(?:membres|associés)|membres"
    : "member\\s(?:states?|countries|organi[sz]ations)|members";
  const made = {
    any: new RegExp(`${number}${S}(?<noun>${noun}(?:${S}${WORD})?)`, "giu"),
    following: new RegExp(
      french
        ? `${number}${S}(?<noun>(?:${noun}${S})?${noun}[sx])(?:${S}(?:suivante?s|que voici))?${S}?:\\s*$`
        : `${number}${S}(?<noun>(?:${noun}${S})?${noun}[^s\\W]s)(?:${S}are)?(?:${S}as${S}follows)?${S}?:\\s*$`,
      "giu",
    ),
    members: new RegExp(
      // Any words, of which a table knows the numbers: the list of all number words is dear to search for.
      `(?<!\\p{L})${definite}${S}(?<number>\\d{1,4}|\\p{L}{2,12}(?:[\\s\\u00a0-]\\p{L}{2,8}){0,3}?)${S}(?<noun>${member})(?!\\p{L})`,
      "giu",
    ),
    ofOthers: french
      ? /^[\s\u00a0]+\p{L}+(?:\s\p{L}+)?\s(?:de|du|des|d['’])/u
      : /^[\s\u00a0]+\p{L}+(?:\s\p{L}+)?\sof\s/u,
    about,
  };
  cache.set(lang, made);
  return made;
}
