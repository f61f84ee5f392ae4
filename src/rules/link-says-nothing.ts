import type { Text, TextLink } from "../mentions/text.ts";
import { saysNothing } from "./link/empty-words.ts";
import { mentionRule } from "./mention-rule.ts";
import type { Slip } from "./rule.ts";

/** An address that nobody reads or types: as long as this, or shorter with a question mark and all that follows it. */
const LONG = 100;
const LONG_QUERY = 70;

/** Words of a link that say nothing of where it leads ("click here"), or a long address for words, in the middle of a text. */
export const linkSaysNothing = mentionRule({
  id: "link-says-nothing",
  severity: "warning",
  scope: "text",
  *check({ text }) {
    for (const link of text.links) {
      const words = text.plain.slice(link.start, link.end);
      if (!link.auto && saysNothing(words, text.lang))
        yield nothing(text, link, words.replace(/[\s»›>…]+$/, "").trim());
      else if (isLongAddress(words) && isInText(text, link)) yield bareAddress(text, link);
    }
  },
});

const isLongAddress = (words: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(words) && words.length > (/\?.*=/.test(words) ? LONG_QUERY : LONG);

/** Words stand around it: what is alone on its line, or in brackets behind what it is for, is printed so on purpose. */
function isInText({ plain, place, links }: Text, { start, end }: TextLink): boolean {
  if (place === "field" || place === "letterhead") return false;
  const [before, after] = [plain.slice(0, start), plain.slice(end)];
  const inBrackets = /[(<[]\s*$/.test(before) && /^\s*[)>\]]/.test(after);
  const isAnnounced = /:\s*$/.test(before) && /^[.\s]*$/.test(after);
  return (
    !inBrackets &&
    !isAnnounced &&
    links.length < 4 &&
    /\p{L}{2}[^\n]{0,3}$/u.test(before) &&
    /^[^\n]{0,3}\p{L}{2}/u.test(after)
  );
}

const nothing = (text: Text, { start, end }: TextLink, words: string): Slip => ({
  span: text.spanOf(start, end),
  message: {
    en: `"${words}" does not say where the link leads: read alone, as a screen reader or a list of links has it, it means nothing. Link the words for what is there, as "the programme of 1 April".`,
    fr: `« ${words} » ne dit pas où mène le lien : lu seul, comme le donnent un lecteur d'écran ou une liste de liens, cela ne signifie rien. Liez les mots qui disent ce qui s'y trouve, comme « le programme du 1er avril ».`,
  },
});

const bareAddress = (text: Text, { start, end }: TextLink): Slip => ({
  span: text.spanOf(start, end),
  severity: "question",
  message: {
    en: "Is this address meant to be read? It is too long for a sentence, and nobody types it from paper. If not, write [words for what is there](the address).",
    fr: "Cette adresse est-elle faite pour être lue ? Elle est trop longue pour une phrase, et personne ne la recopie du papier. Sinon, écrivez [les mots qui disent ce qui s'y trouve](l'adresse).",
  },
});
