import type { Message } from "../model/message.ts";
import type { LinkCounts } from "../outside/counts.ts";
import { counted } from "./counted.ts";

/** What is known of the addresses that the documents link outside, and what was done in this run. */
export interface LinksSummary extends LinkCounts {
  /** Of the addresses: those that were asked. */
  readonly asked: number;
  /** Due, and left for the next run. */
  readonly left: number;
  /** Nothing outside could be reached, or nothing any more. */
  readonly offline: boolean;
  /** Where what was learned is kept. */
  readonly kept: string;
  /** In the content: what cannot be read of it has no links that could be asked. */
  readonly contentErrors: number;
  /** What was kept there before was none, and was begun anew. */
  readonly begunAnew: boolean;
}

/** The lines for people. */
export function linksLines(links: LinksSummary): Message[] {
  const { addresses, hosts, places, asked, works, moved, broken, unchecked } = links;
  if (addresses === 0)
    return [{ en: "They link nothing outside.", fr: "Ils n'ont pas de lien vers l'extérieur." }, ...remarks(links)];
  return [
    {
      en: `They link ${addresses} ${addresses === 1 ? "address" : "addresses"} on ${counted(hosts, "host")} in ${counted(places, "place")}; ${asked} asked now.`,
      fr: `Ils ont des liens vers ${counted(addresses, "adresse", "fr")} chez ${counted(hosts, "hôte", "fr")} à ${counted(places, "endroit", "fr")} ; ${counted(asked, "interrogée", "fr")} maintenant.`,
    },
    {
      en: `Works: ${works}. Moved: ${moved}. Broken: ${broken}. Could not be checked: ${unchecked}.`,
      fr: `Fonctionnent : ${works}. Ont déménagé : ${moved}. Rompues : ${broken}. Non vérifiées : ${unchecked}.`,
    },
    ...remarks(links),
  ];
}

/** What is to be known beside the counts. */
function remarks(links: LinksSummary): Message[] {
  const { left, failing, kept } = links;
  const lines: Message[] = [];
  if (links.offline && links.asked > 0)
    lines.push({
      en: `This machine lost its connection: what was learned before is kept. Left for the next run: ${left}.`,
      fr: `Cette machine a perdu sa connexion : ce qui avait été appris est gardé. Laissées pour la prochaine fois : ${left}.`,
    });
  else if (links.offline)
    lines.push({
      en: "This machine is not connected: nothing outside could be reached, and nothing was learned.",
      fr: "Cette machine n'est pas connectée : rien n'a pu être joint à l'extérieur, et rien n'a été appris.",
    });
  else if (left > 0)
    lines.push({
      en: `Left for the next run: ${left}.`,
      fr: `Laissées pour la prochaine fois : ${left}.`,
    });
  if (failing > 0)
    lines.push({
      en: `Failed once, and asked again later before they are called broken: ${failing}.`,
      fr: `En échec une fois, interrogées de nouveau avant d'être tenues pour rompues : ${failing}.`,
    });
  if (links.contentErrors > 0)
    lines.push({
      en: `The content has ${counted(links.contentErrors, "error")}, and links may be missing here; a ticket was left as it is. Run check.`,
      fr: `Les contenus ont ${counted(links.contentErrors, "erreur", "fr")}, et il peut manquer des liens ici ; un ticket n'a pas été touché. Lancez check.`,
    });
  if (links.begunAnew)
    lines.push({
      en: `What was kept in ${kept} could not be read; it was begun anew.`,
      fr: `Ce qui était gardé dans ${kept} était illisible ; tout a été recommencé.`,
    });
  return lines;
}
