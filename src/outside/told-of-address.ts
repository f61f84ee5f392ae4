import type { Message } from "../model/message.ts";
import { archivedCopy } from "./archived-copy.ts";
import { dueAt, isConfirmed, type Known, wordOf } from "./known.ts";
import { isPlain } from "./plain-address.ts";
import { doubtWords, momentInWords, reasonWords } from "./reason-words.ts";
import type { Told } from "./told.ts";
import type { Obstacle, Reason } from "./verdict-types.ts";
import type { Place } from "./written-links.ts";

/** Where nothing is known, only a person can look. The others pass by themselves, or are told by the rules on content. */
const ASKED_OF_A_PERSON: ReadonlySet<string> = new Set<Obstacle>([
  "forbidden",
  "login",
  "robot-wall",
  "robots-txt",
  "cookies",
  "no-name-service",
  "certificate-unknown",
  "encryption",
  "proxy",
  "private-address",
  "port",
  "odd-answer",
  "same-for-all",
]);

/** How the address as a whole is told; nothing where it works or where nothing can be done. */
export function toldOfAddress(known: Known): ((place: Place) => Told) | undefined {
  const why = reasonWords(known.reason);
  if (isConfirmed(known)) return (place) => broken(place, known, why);
  if (known.word === "broken") return (place) => failing(place, known, why);
  if (known.word === "moved") return (place) => moved(place, known);
  if (wordOf(known) === "unchecked")
    return ASKED_OF_A_PERSON.has(known.reason.code) ? (place) => unchecked(place, known.reason, why) : undefined;
  const [doubt] = known.doubts;
  if (!doubt) return undefined;
  if (doubt.code === "https") return (place) => secure(place, doubt.detail ?? "", doubtWords(doubt));
  return (place) => lost(place, known, doubtWords(doubt));
}

function broken(place: Place, known: Known, why: Message): Told {
  const since = momentInWords(known.failing ?? known.asked);
  const copy = archivedCopy(place, known);
  return {
    rule: "link-broken",
    span: copy.span,
    message: {
      en: `This link is broken: ${why.en}. It has failed since ${since.en}. ${copy.message.en}`,
      fr: `Ce lien est rompu : ${why.fr}. Il échoue depuis le ${since.fr}. ${copy.message.fr}`,
    },
    suggestions: copy.suggestions,
  };
}

function failing(place: Place, known: Known, why: Message): Told {
  const again = momentInWords(dueAt(known));
  return {
    rule: "link-failing",
    span: place.span,
    message: {
      en: `This link failed: ${why.en}. That may pass. It is asked again from ${again.en} on, and called broken if it fails then too.`,
      fr: `Ce lien a échoué : ${why.fr}. Cela peut passer. Il sera interrogé de nouveau à partir du ${again.fr}, et tenu pour rompu s'il échoue encore.`,
    },
    suggestions: [],
  };
}

function moved({ span, fragment, exact }: Place, { to = "", certain = false }: Known): Told {
  const written = fragment ? `${to}#${fragment}` : to;
  return {
    rule: "link-moved",
    span,
    message: {
      en: `This page has moved for good. Write "${written}".`,
      fr: `Cette page a déménagé définitivement. Écrivez « ${written} ».`,
    },
    suggestions: exact ? [written] : [],
    certain: exact && certain && isPlain(written),
  };
}

function secure({ span, fragment, exact }: Place, to: string, message: Message): Told {
  return { rule: "link-https", span, message, suggestions: exact ? [fragment ? `${to}#${fragment}` : to] : [] };
}

function lost(place: Place, known: Known, message: Message): Told {
  const copy = archivedCopy(place, known);
  return {
    rule: "link-lost",
    span: copy.span,
    message: {
      en: `${message.en} ${copy.message.en}`,
      fr: `${message.fr} ${copy.message.fr}`,
    },
    suggestions: copy.suggestions,
  };
}

function unchecked({ span }: Place, { code }: Reason, why: Message): Told {
  // Inside the house it opens all the same.
  const open =
    code === "private-address"
      ? {
          en: "Open it once with a telephone that is not in your network.",
          fr: "Ouvrez-le une fois avec un téléphone qui n'est pas dans votre réseau.",
        }
      : { en: "Open it once yourself.", fr: "Ouvrez-le une fois vous-même." };
  return {
    rule: "link-unchecked",
    span,
    message: {
      en: `This link could not be checked: ${why.en}. ${open.en}`,
      fr: `Ce lien n'a pas pu être vérifié : ${why.fr}. ${open.fr}`,
    },
    suggestions: [],
  };
}
