import { inLanguage } from "../model/message.ts";
import { isConfirmed, type Known } from "./known.ts";
import { doubtWords, momentInWords, reasonWords } from "./reason-words.ts";
import type { Place } from "./written-links.ts";

/** Files that are named with each address. */
const FILES = 3;
/** A ticket of GitHub holds 65,536 signs; the rest of them is room for the words around. */
const MOST = 55_000;

const LINE = /^- <(https?:\/\/[^>\s]+)>/gm;

/** The addresses that a ticket names. */
export const addressesIn = (ticket: string): readonly string[] =>
  [...ticket.matchAll(LINE)].map(([, address = ""]) => address);

/**
 * The text of the one ticket on broken links: opened by a link that is broken, and closed only when each that it ever
 * named works or is no longer linked; that one could not be checked meanwhile, or that something else answers in its
 * place, changes nothing.
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
    return !isWell(entry) && (named.has(address) || (entry !== undefined && isConfirmed(entry)));
  });
  if (open.length === 0) return "";
  const items = open.map((address) => {
    const files = [...new Set((byAddress.get(address) ?? []).map(({ span }) => span.file))].slice(0, FILES);
    const entry = known.get(address);
    const state = entry ? stateOf(entry, language) : "";
    return [`- <${address}>${state}`, ...files.map((file) => `  - \`${file.replaceAll("`", "")}\``)].join("\n");
  });
  const lines = fitting(items);
  const intro = inLanguage(
    {
      en: "These links of the site are broken. Each stays here until it works again or is taken out of the content.",
      fr: "Ces liens du site sont rompus. Chacun reste ici jusqu'à ce qu'il fonctionne ou soit retiré du contenu.",
    },
    language,
  );
  const more = open.length - lines.length;
  const rest = more > 0 ? `\n${inLanguage({ en: `… and ${more} more`, fr: `… et ${more} de plus` }, language)}\n` : "";
  return `${intro}\n\n${lines.join("\n")}\n${rest}`;
}

/** As many as there is room for; the others come in when those have gone. */
function fitting(items: readonly string[]): readonly string[] {
  let room = MOST;
  const end = items.findIndex((item) => {
    room -= item.length + 1;
    return room < 0;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** Whether the very page that was linked answers. */
const isWell = (entry: Known | undefined): boolean =>
  entry?.word === "works" && entry.doubts.every(({ code }) => code === "https");

function stateOf(entry: Known, language: string): string {
  const [doubt] = entry.doubts;
  const words = entry.word === "works" && doubt ? doubtWords(doubt) : reasonWords(entry.reason);
  const why = plainText(inLanguage(words, language));
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
