import type { Message } from "../../model/message.ts";

/** @param better the address in figures, where it is known */
export const letters = (better: string | undefined): Message => ({
  en: `There are letters among the figures, which not every telephone dials. ${better === undefined ? "Write the number in figures, with the code of the country." : `Write "${better}".`}`,
  fr: `Il y a des lettres parmi les chiffres, que tous les téléphones ne composent pas. ${better === undefined ? "Écrivez le numéro en chiffres, avec l'indicatif du pays." : `Écrivez « ${better} ».`}`,
});

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
