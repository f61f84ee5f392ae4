import type { Fault } from "./email-repairs.ts";
import type { Message } from "./message.ts";

const faults: Readonly<Record<Fault, Message>> = {
  "no-at": {
    en: 'An e-mail address has an "@", and this has none.',
    fr: "Une adresse électronique contient « @ », et celle-ci n'en a pas.",
  },
  "two-at": {
    en: 'An e-mail address has one "@", and this has more.',
    fr: "Une adresse électronique contient un seul « @ », et celle-ci en a plusieurs.",
  },
  space: {
    en: "There is a space within this e-mail address.",
    fr: "Il y a une espace dans cette adresse électronique.",
  },
  "no-domain": {
    en: 'Nothing follows the "@" of this e-mail address.',
    fr: "Rien ne suit le « @ » de cette adresse électronique.",
  },
  comma: { en: "There is a comma in this e-mail address.", fr: "Il y a une virgule dans cette adresse électronique." },
  "last-dot": {
    en: "This e-mail address ends with a full stop.",
    fr: "Cette adresse électronique se termine par un point.",
  },
  local: {
    en: 'What stands before the "@" can be no part of an e-mail address.',
    fr: "Ce qui précède « @ » ne peut pas figurer dans une adresse électronique.",
  },
  "no-name": {
    en: 'Nothing stands before the "@" of this e-mail address.',
    fr: "Rien ne précède le « @ » de cette adresse électronique.",
  },
  "no-end": {
    en: 'This e-mail address has no end such as ".org" or ".int".',
    fr: "Il manque à cette adresse électronique une terminaison comme « .org » ou « .int ».",
  },
  domain: {
    en: 'What stands behind the "@" can be no part of an e-mail address.',
    fr: "Ce qui suit « @ » ne peut pas figurer dans une adresse électronique.",
  },
};

const OF_LINK: Message = {
  en: "The link leads to an address that can't be. ",
  fr: "Le lien mène à une adresse impossible. ",
};

/** @param better the address that was meant, where it is known @param ofLink the address is where a link leads */
export const emailMessage = (fault: Fault, better: string | undefined, ofLink = false): Message => ({
  en: `${ofLink ? OF_LINK.en : ""}${faults[fault].en} ${better === undefined ? "Compare it with the original." : `Write "${better}".`}`,
  fr: `${ofLink ? OF_LINK.fr : ""}${faults[fault].fr} ${better === undefined ? "Comparez-la à l'original." : `Écrivez « ${better} ».`}`,
});

export const misspelled = (better: string, ofLink = false): Message => ({
  en: `The end of ${ofLink ? "the link's" : "this"} e-mail address is very likely misspelled. Did you mean "${better}"?`,
  fr: `La fin de l'adresse électronique${ofLink ? " du lien" : ""} est très probablement mal écrite. Vouliez-vous écrire « ${better} » ?`,
});

export const LINK_LIST: Message = {
  en: 'Addresses in one mailto: link are divided by commas; with ";" most programs write to nobody. Write a comma.',
  fr: "Dans un lien mailto:, les adresses sont séparées par des virgules ; avec « ; », la plupart des logiciels n'écrivent à personne. Mettez une virgule.",
};
