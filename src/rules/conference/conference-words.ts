import { primaryLanguage } from "../../model/primary-language.ts";
/** How one language speaks of its conference. */
export interface ConferenceWords {
  /** The conference itself; a global pattern. */
  readonly subject: RegExp;
  /** The sentence speaks of something beside it. */
  readonly other: RegExp;
  /** Words that join the conference to its days, folded. */
  readonly joining: ReadonlySet<string>;
  /** Labels of facts that give its days, folded. */
  readonly labels: readonly string[];
  /** A city right before its days, and right behind them. */
  readonly cityBefore: RegExp;
  readonly cityAfter: RegExp;
}

const CITY = "(?<city>\\p{Lu}[\\p{L}'’-]+(?:[\\s-]\\p{Lu}[\\p{L}'’-]+){0,2})";
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const en: ConferenceWords = {
  subject: /(?<!\p{L}|press\s)(?:conference|event|congress|summit|symposium)(?!\p{L})/giu,
  other:
    /(?<!\p{L})(?:after|before|until|till|by|since|previous|last|next|first|second|third|follow\p{L}*|publish\p{L}*|release\p{L}*|regist\p{L}*|deadline|committee|convention|protocol|signed|ratif\p{L}*|signature|call|workshops?|already|founded|as\sof|hotels?|travel\p{L}*|stay|train|book\p{L}*|rates?|exhibition|announce\p{L}*|clos\p{L}*|opens?|opening|begins?|starts?|ends?|press|except|pre-conference|post-conference|side|former|other|another|arriv\p{L}*|depart\p{L}*|training|course|meeting|preparatory)(?!\p{L})/iu,
  joining: setOf(
    "is was are be being will to held takes take place taking happens meets meet runs run in at on of from the a an comes come city and scheduled planned organised organized hosted which that this year s day two three days",
  ),
  labels: ["conference", "conference dates", "dates of the conference", "days of the conference"],
  cityBefore: new RegExp(`(?<!\\p{L})(?:in|to)\\s${CITY},?\\s(?:on\\s|from\\s)?$`, "u"),
  cityAfter: new RegExp(`^,?\\s(?:in\\s)${CITY}`, "u"),
};

const fr: ConferenceWords = {
  subject: /(?<!\p{L})(?:conférence(?!\sde\spresse)|manifestation|événement|congrès|sommet|colloque)(?!\p{L})/giu,
  other:
    /(?<!\p{L})(?:après|avant|jusqu['’]\p{L}+|depuis|précédente?s?|dernière?s?|prochaine?s?|première?|deuxième|seconde|suivi\p{L}*|suivante?s?|publi\p{L}*|communiqué\p{L}*|inscri\p{L}*|limite|comité|convention|protocole|signature|ratifi\p{L}*|appel\p{L}*|ateliers?|déjà|fondée?|hôtels?|voyage\p{L}*|séjour|trains?|réserv\p{L}*|tarifs?|exposition|annonc\p{L}*|clôtur\p{L}*|clos\p{L}*|s['’]ouvr\p{L}*|ouverture|début\p{L}*|commenc\p{L}*|termin\p{L}*|achèv\p{L}*|presse|sauf|autres?|ancienne?|arriv\p{L}*|départ\p{L}*|formation|cours|réunion|préparatoire)(?!\p{L})/iu,
  joining: setOf(
    "est sera etait a aura eu lieu se tient tiendra deroule deroulera organise organisee organisera prevue qui que de du des d le la les l un une au aux en dans et ce cette ces jours deux trois ville reunit reunira",
  ),
  labels: ["conference", "dates de la conference", "jours de la conference"],
  cityBefore: new RegExp(`(?<!\\p{L})à\\s${CITY},?\\s(?:les?|du|,)?\\s?$`, "u"),
  cityAfter: new RegExp(`^,?\\sà\\s${CITY}`, "u"),
};

const languages: Readonly<Record<string, ConferenceWords>> = { en, fr };

/** The words of a language, or undefined for one that is not known. @param lang a BCP 47 code */
export const conferenceWords = (lang: string): ConferenceWords | undefined => languages[primaryLanguage(lang)];
