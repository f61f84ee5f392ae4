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
