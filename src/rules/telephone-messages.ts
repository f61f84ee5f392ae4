import type { Message } from "../model/message.ts";

export const NONE: Message = {
  en: "No number stands here, so nobody can ring it. Write the number, or take the line out.",
  fr: "Il n'y a pas de numéro ici : personne ne peut appeler. Indiquez le numéro, ou supprimez la ligne.",
};

/** @param better the number in figures */
export const letters = (better: string): Message => ({
  en: `There are letters among the figures, so that it can't be dialled. Write "${better}".`,
  fr: `Des lettres se sont glissées parmi les chiffres : on ne peut pas composer ce numéro. Écrivez « ${better} ».`,
});

export const SECOND: Message = {
  en: "This is a second number, and the page dials the first alone. Keep one here, and write the other whole in the text under the facts.",
  fr: "C'est un second numéro, et la page ne compose que le premier. N'en laissez qu'un ici, et écrivez l'autre en entier dans le texte qui suit.",
};

export const LINK_EMPTY: Message = {
  en: "This link dials nothing. Write the number behind tel:, as tel:+33388412560.",
  fr: "Ce lien ne compose aucun numéro. Écrivez-le derrière tel:, par exemple tel:+33388412560.",
};

/** @param right the address that would be dialled from everywhere, where it is known */
export const linkAbroad = (right: string | undefined): Message => ({
  en: `What this link dials is understood only within the country. Write it as ${right ?? "tel:+33388412560, with the code of the country"}.`,
  fr: `Ce que ce lien compose n'est compris que dans le pays. Écrivez-le ainsi : ${right ?? "tel:+33388412560, avec l'indicatif du pays"}.`,
});

export const linkSigns = (right: string): Message => ({
  en: `This link dials what no telephone understands: behind tel: stand figures alone. Write it as ${right}.`,
  fr: `Ce lien compose ce qu'aucun téléphone ne comprend : derrière tel: il n'y a que des chiffres. Écrivez ${right}.`,
});

export const linkOther = (dialled: string): Message => ({
  en: `The words give one number, and the link dials another: ${dialled}. Write the same in both.`,
  fr: `Le texte donne un numéro, et le lien en compose un autre : ${dialled}. Écrivez le même aux deux endroits.`,
});
