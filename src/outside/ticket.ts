import { inLanguage } from "../model/message.ts";
import { isConfirmed, type Known } from "./known.ts";
import { momentInWords, reasonWords } from "./reason-words.ts";
import type { Place } from "./written-links.ts";

/** The most addresses in a ticket, and files named with each. */
const [MOST, FILES] = [150, 3];

const LINE = /^- <(https?:\/\/[^>\s]+)>/gm;

/** The addresses that a ticket names. */
export const addressesIn = (ticket: string): readonly string[] =>
  [...ticket.matchAll(LINE)].map(([, address = ""]) => address);

/**
 * The text of the one ticket on broken links: opened by a link that is broken, and closed only when each that it ever
 * named works or is no longer linked; that one could not be checked meanwhile changes nothing.
 * @param before the ticket as it is; empty where there is none
 * @returns empty when there is nothing to be told any more
 */
export function ticketText(
  before: string,
  places: readonly Place[],
  known: ReadonlyMap<string, Known>,
  language: string,
): string {
  const byAddress = Map.groupBy(places, ({ address }) => address);
  const named = new Set(addressesIn(before));
  const open = [...byAddress.keys()].filter((address) => {
    const entry = known.get(address);
    return entry?.word !== "works" && (named.has(address) || (entry !== undefined && isConfirmed(entry)));
  });
  if (open.length === 0) return "";
  // A ticket holds some 60,000 signs; what has no room comes in when others have gone.
  const lines = open.slice(0, MOST).flatMap((address) => {
    const files = [...new Set((byAddress.get(address) ?? []).map(({ span }) => span.file))].slice(0, FILES);
    const entry = known.get(address);
    const state = entry ? stateOf(entry, language) : "";
    return [`- <${address}>${state}`, ...files.map((file) => `  - \`${file.replaceAll("`", "")}\``)];
  });
  const intro = inLanguage(
    {
      en: "These links of the site are broken. Each stays here until it works again or is taken out of the content.",
      fr: "Ces liens du site sont rompus. Chacun reste ici jusqu'à ce qu'il fonctionne ou soit retiré du contenu.",
    },
    language,
  );
  return `${intro}\n\n${lines.join("\n")}\n`;
}

function stateOf(entry: Known, language: string): string {
  const why = plainText(inLanguage(reasonWords(entry.reason), language));
  const asked = inLanguage(momentInWords(entry.asked), language);
  return entry.word === "unchecked"
    ? inLanguage(
        { en: ` – could not be checked on ${asked}: ${why}`, fr: ` – non vérifié le ${asked} : ${why}` },
        language,
      )
    : ` – ${why} (${asked})`;
}

/** Words from outside, so that they name nobody and form nothing in the ticket. */
const plainText = (words: string): string => words.replace(/[<>@#`*_[\]|\\\n]/g, " ").slice(0, 300);
