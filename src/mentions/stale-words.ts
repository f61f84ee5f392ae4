import { primaryLanguage } from "../model/primary-language.ts";
/** How one language speaks of a conference that is still to come. */
export interface StaleWords {
  /** Something that can still be done: it needs no more than itself. */
  readonly open: RegExp;
  /** Something that is to happen; what happens it to stands in front. */
  readonly future: RegExp;
  /** The conference, or a part of it, at the end of which stands what is to happen. */
  readonly subject: RegExp;
  /** The sentence speaks of something later, or of what is over. */
  readonly other: RegExp;
}

const en: StaleWords = {
  open: /(?<!\p{L})(?:(?:registration|accreditation|the call for \p{L}+)\s(?:is|remains)\s(?:now\s|still\s)?open|registrations\sare\s(?:now\s|still\s)?open|register\s(?:now|today|by|before|until|here\sby)(?!\p{L})|sign\sup\s(?:now|today)|apply\s(?:now|today)|(?:places|seats|tickets)\sare\s(?:still\s)?available|can\sstill\s(?:register|apply|be\sbooked)|book\s(?:now|your\s(?:place|seat|ticket))|the\s(?:conference|programme)\sis\syet\sto\s(?:open|begin|start))/iu,
  future:
    /(?<!\p{L})(?:will|shall|is\sto|are\sto)\s(?:also\s|then\s|officially\s)?(?:open|begin|start|take\splace|be\s(?:held|opened|webcast|broadcast|streamed|shown\slive|attended|closed)|meet|gather|convene|speak|run\s(?:from|until)|last|bring\stogether|welcome|close)(?!\p{L})|(?<!\p{L})opens\s(?:on|at|in\s\p{L}+\son)(?!\p{L})/iu,
  subject:
    /(?<!\p{L})(?:conference|congress|summit|forum|symposium|event|opening|closing|ceremony|plenar(?:y|ies)|workshops?|sessions?|participants|delegates|speakers|experts|ministers|webcast|coverage|registration|accreditation|press\s(?:room|centre)|exhibition|reception|doors)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:next|after|following|since|follow-up|future|annual|every|each|had|was\sto|were\sto|if|until\snow)(?!\p{L})/iu,
};

const fr: StaleWords = {
  open: /(?<!\p{L})(?:(?:les\s(?:inscriptions|accréditations)\s(?:sont|restent)\s(?:encore\s|toujours\s|désormais\s)?ouvertes)|(?:l['’](?:inscription|accréditation)|la\s(?:billetterie|période\sd['’]inscription))\s(?:est|reste)\s(?:encore\s|toujours\s|désormais\s)?ouverte|inscrivez-vous(?!\p{L})|réservez\s(?:dès|votre\splace|maintenant)|(?:il\sest\sencore\spossible|on\speut\sencore|vous\spouvez\sencore)\s(?:de\s)?(?:s['’]inscrire|vous\sinscrire|réserver)|il\sreste\sdes\splaces|l['’]appel\sà\s\p{L}+\sest\souvert)/iu,
  future:
    /(?<!\p{L})(?:aur(?:a|ont)\slieu|s['’]ouvrir(?:a|ont)|se\s(?:tiendr(?:a|ont)|déroulera|dérouleront|réunir(?:a|ont)|clôturer(?:a|ont))|débuter(?:a|ont)|commencer(?:a|ont)|ser(?:a|ont)\s(?:ouverte?s?|inaugurée?s?|diffusée?s?|retransmise?s?|organisée?s?|attendus)|s['’]achèver(?:a|ont)|prendr(?:a|ont)\sla\sparole|réunir(?:a|ont)|accueiller(?:a|ont))(?!\p{L})/iu,
  subject:
    /(?<!\p{L})(?:conférence|congrès|sommet|forum|colloque|événement|ouverture|clôture|cérémonie|plénières?|ateliers?|séances?|participants|délégués|intervenants|orateurs|experts|ministres|retransmission|inscriptions?|accréditations?|salle\sde\spresse|exposition|réception|portes)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:prochaine?s?|après|à\sla\ssuite|depuis|suivante?s?|future?s?|annuelle?s?|chaque|tous\sles\sans|si|devait|devaient)(?!\p{L})/iu,
};

const languages: Readonly<Record<string, StaleWords>> = { en, fr };

/** What a language says before a conference, or undefined for one that is not known. @param lang a BCP 47 code */
export const staleWordsOf = (lang: string): StaleWords | undefined => languages[primaryLanguage(lang)];
