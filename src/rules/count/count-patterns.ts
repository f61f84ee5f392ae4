/** How one language counts things. What stands behind a number is matched from its end on, with the group `noun`. */
export interface CountPatterns {
  /** Behind a number: one or two words. */
  readonly any: RegExp;
  /** Behind a number: what is listed after the colon: "two texts:", "the following three texts are:". */
  readonly following: RegExp;
  /** Before and behind the number of "its 47 member states". */
  readonly whose: RegExp;
  readonly members: RegExp;
  /** Behind it: whose they are. */
  readonly ofOthers: RegExp;
  /** Before a number that is not meant exactly, or is part of more. */
  readonly about: RegExp;
}

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
  const noun = `(?!(?:${UNITS})(?!\\p{L}))${WORD}`;
  const definite = french ? "(?:ses|nos|leurs)" : "(?:its|our|all)";
  const member = french
    ? "(?:États?|pays|organisations)\\s(?:membres|associés)|membres"
    : "member\\s(?:states?|countries|organi[sz]ations)|members";
  const made = {
    any: new RegExp(`${S}(?<noun>${noun}(?:${S}${WORD})?)`, "iuy"),
    following: new RegExp(
      french
        ? `${S}(?<noun>(?:${noun}${S})?${noun}[sx])(?:${S}(?:suivante?s|que voici))?${S}?:\\s*$`
        : `${S}(?<noun>(?:${noun}${S})?${noun}[^s\\W]s)(?:${S}are)?(?:${S}as${S}follows)?${S}?:\\s*$`,
      "iuy",
    ),
    whose: new RegExp(`(?<!\\p{L})${definite}${S}$`, "iu"),
    members: new RegExp(`${S}(?<noun>${member})(?!\\p{L})`, "iuy"),
    ofOthers: french
      ? /^[\s\u00a0]+\p{L}+(?:\s\p{L}+)?\s(?:de|du|des|d['’])/u
      : /^[\s\u00a0]+\p{L}+(?:\s\p{L}+)?\sof\s/u,
    about,
  };
  cache.set(lang, made);
  return made;
}
