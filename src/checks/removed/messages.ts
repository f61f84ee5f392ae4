import type { Message } from "../../model/message.ts";
import type { Case } from "./cases.ts";

/** How many addresses are named. */
const SHOWN = 4;

/** Addresses in words, as visitors see them below the site. */
function listed(cases: readonly Case[], below: number): Message {
  const shown = cases.slice(0, SHOWN).map(({ thing }) => `/${thing.paths[0] ?? ""}`);
  const more = cases.length - shown.length;
  const inAll = cases.some(({ thing }) => thing.paths.length > 1);
  return {
    en: [
      shown.map((path) => `"${path}"`).join(", "),
      more > 0 ? ` and ${more} more` : "",
      below > 0 ? ` and ${below === 1 ? "the page" : `the ${below} pages`} below` : "",
      inAll ? " (nor in the other languages)" : "",
    ].join(""),
    fr: [
      shown.map((path) => `« ${path} »`).join(", "),
      more > 0 ? ` et ${more} de plus` : "",
      below > 0 ? ` et ${below === 1 ? "la page" : `les ${below} pages`} en dessous` : "",
      inAll ? " (ni dans les autres langues)" : "",
    ].join(""),
  };
}

/** Documents that take several lines "was" have one with commas. */
const was = (key: string, cases: readonly Case[]): string =>
  `${key}: ${[...new Set(cases.flatMap((one) => one.was))].join(", ")}`;

function remedyOf(cases: readonly Case[]): Message {
  const [{ kind, heir, heirFile, thing }] = cases as readonly [Case, ...Case[]];
  const leur = cases.length > 1 ? "leur" : "sa";
  const their = cases.length > 1 ? "their" : "its";
  // On some disks the two are one file, so that nothing can lead on from the one to the other.
  if (thing.inOtherCase !== undefined)
    return {
      en: `"/${thing.inOtherCase}" differs from it in capitals or accents alone, which most hosts tell apart: give it its old name back.`,
      fr: `« /${thing.inOtherCase} » n'en diffère que par les majuscules ou les accents, que la plupart des hôtes distinguent : rendez-lui son ancien nom.`,
    };
  if (kind === "former")
    return {
      en: `This page was reached from there. Put back the line "${was("was", cases)}".`,
      fr: `On arrivait de là à cette page. Remettez la ligne « ${was("was", cases)} ».`,
    };
  if (kind === "file" && heirFile !== undefined)
    return {
      en: `If "${heirFile}" has taken its place, give it the old name, or add "${was("was", cases)}" at the top of this document, to which readers are then led.`,
      fr: `Si « ${heirFile} » l'a remplacé, donnez-lui l'ancien nom, ou ajoutez « ${was("was", cases)} » en haut de ce document, où les lecteurs seront alors conduits.`,
    };
  if (kind === "file")
    return {
      en: `Put back what is still asked for, or add "${was("was", cases)}" at the top of the document to which readers are to be led.`,
      fr: `Remettez ce qui est encore demandé, ou ajoutez « ${was("was", cases)} » en haut du document où les lecteurs doivent être conduits.`,
    };
  if (kind === "document" && heir)
    return {
      en: `If this document has taken ${their} place, add "${was("was", cases)}" at its top.`,
      fr: `Si ce document a pris ${leur} place, ajoutez « ${was("was", cases)} » tout en haut.`,
    };
  if (kind === "document")
    return {
      en: `If something has taken ${their} place, add "${was("was", cases.slice(0, 1))}" at the top of that document.`,
      fr: `Si quelque chose a pris ${leur} place, ajoutez « ${was("was", cases.slice(0, 1))} » en haut de ce document-là.`,
    };
  const id = thing.name.replace(/^.*\/([^/]+)\/$/, "$1");
  if (heir)
    return {
      en: `If this has taken its place, write "- ${was("Was", cases)}" under the heading, or give the heading its id back: {#${id}}.`,
      fr: `Si ceci a pris sa place, écrivez « - ${was("Was", cases)} » sous le titre, ou rendez au titre son identifiant : {#${id}}.`,
    };
  const example = was("Was", cases.slice(0, 1));
  if (kind === "session")
    return {
      en: `A session that is off is better left, with "- Status: cancelled"; one that has another heading now is found with "- ${example}" under it.`,
      fr: `Mieux vaut laisser une séance qui n'a pas lieu, avec « - Statut : annulée » ; celle qui a un autre titre se retrouve avec « - ${example} » en dessous.`,
    };
  return {
    en: `Whoever stands under another heading now is found with "- ${example}" under it.`,
    fr: `La personne qui figure sous un autre titre se retrouve avec « - ${example} » en dessous.`,
  };
}

const GONE_FOR_GOOD: Message = {
  en: " What is gone for good is excused beside this heading: <!-- ok address-removed: why -->.",
  fr: " Ce qui a disparu pour de bon s'excuse à côté de ce titre : <!-- ok address-removed: pourquoi -->.",
};

/** What is said of addresses that are told at one place. @param below how many pages below them are gone as well */
export function removedMessage(cases: readonly Case[], below: number): Message {
  const list = listed(cases, below);
  if (cases[0]?.withheld)
    return {
      en: `This was public before the change, and is withheld now: until its embargo ends nothing stands at ${list.en}. If it has gone out, take the embargo out; if it should not have, leave it.`,
      fr: `Ceci était public avant la modification, et ne l'est plus : jusqu'à la fin de l'embargo il n'y a rien à l'adresse ${list.fr}. Si le texte est déjà sorti, retirez l'embargo ; sinon, laissez-le.`,
    };
  const remedy = remedyOf(cases);
  const excuse = cases[0]?.heir ? { en: "", fr: "" } : GONE_FOR_GOOD;
  const at = cases.length + below > 1 ? "aux adresses" : "à l'adresse";
  return {
    en: `Since this change nothing stands at ${list.en}: links from outside, saved and printed ones, lead to an error. ${remedy.en}${excuse.en}`,
    fr: `Depuis cette modification, il n'y a plus rien ${at} ${list.fr} : les liens de l'extérieur, enregistrés ou imprimés, mènent à une erreur. ${remedy.fr}${excuse.fr}`,
  };
}

/** What is said of several things of one document that have other addresses now, each with what would lead on from there. */
export function renamedMessage(cases: readonly Case[]): Message {
  const list = listed(cases, 0);
  const example = was("Was", cases.slice(0, 1));
  return {
    en: `Since this change nothing stands at ${list.en}: links from outside, saved and printed ones, lead to an error. Each seems to be there under another id: give the headings their ids back, as {#${cases[0]?.thing.name.replace(/^.*\/([^/]+)\/$/, "$1")}}, or write under each what it was, as "- ${example}".`,
    fr: `Depuis cette modification, il n'y a plus rien aux adresses ${list.fr} : les liens de l'extérieur, enregistrés ou imprimés, mènent à une erreur. Chaque chose semble être là sous un autre identifiant : rendez le leur aux titres, comme {#${cases[0]?.thing.name.replace(/^.*\/([^/]+)\/$/, "$1")}}, ou écrivez sous chacun ce qu'il était, comme « - ${example} ».`,
  };
}

/** What is said of a language that has no folder any more. */
export const languageMessage = (folder: string, count: number): Message => ({
  en: `Since this change nothing stands below "/${folder}/": links from outside to ${count === 1 ? "the address" : `the ${count} addresses`} there lead to an error. Leave the languages as they were, or name with "was" in each document the address that it takes over, such as "was: /${folder}/agenda/".`,
  fr: `Depuis cette modification, il n'y a plus rien sous « /${folder}/ » : les liens de l'extérieur vers ${count === 1 ? "l'adresse qui s'y trouvait" : `les ${count} adresses qui s'y trouvaient`} mènent à une erreur. Laissez les langues comme elles étaient, ou indiquez avec « was » dans chaque document l'adresse qu'il reprend, comme « was: /${folder}/agenda/ ».`,
});

/** What is said of places of pages that still stand. @param page its address @param behind whether the heading is there that had the id */
export function placesMessage(page: string, ids: readonly string[], behind: boolean): Message {
  const [shown, more] = [ids.slice(0, SHOWN), ids.length - SHOWN];
  const en = shown.map((id) => `"#${id}"`).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const fr = shown.map((id) => `« #${id} »`).join(", ") + (more > 0 ? ` et ${more} de plus` : "");
  const id = `{#${ids[0]}}`;
  return {
    en: `Since this change the page "/${page}" has no place ${en}: links from outside lead to the top of the page. If there are any, write ${id} behind ${behind ? "this heading again" : "the heading that has taken its place"}; if nobody has such a link, leave it.`,
    fr: `Depuis cette modification, la page « /${page} » n'a plus d'endroit ${fr} : les liens de l'extérieur mènent au début de la page. S'il y en a, écrivez ${id} derrière ${behind ? "ce titre, comme avant" : "le titre qui a pris sa place"} ; si personne n'a de tel lien, laissez.`,
  };
}
