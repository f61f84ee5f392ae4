import { dateInWords } from "../model/date-in-words.ts";
import type { Finding, Related } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { dueAt, isConfirmed, type Known, wordOf } from "./known.ts";
import { doubtWords, momentInWords, reasonWords } from "./reason-words.ts";
import type { Obstacle, Reason } from "./verdict-types.ts";
import type { Place } from "./written-links.ts";

/** A finding before it has its rule's severity. */
export type Told = Omit<Finding, "severity">;

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

/**
 * What is to be told of the places that lead outside: each address once, at its first place, with the others beside it.
 * @param everyPlace tells it at each place instead: for repairs
 */
export function outsideFindings(
  places: readonly Place[],
  known: ReadonlyMap<string, Known>,
  everyPlace: boolean,
): readonly Told[] {
  const findings: Told[] = [];
  for (const [address, all] of Map.groupBy(places, (place) => place.address)) {
    const entry = known.get(address);
    if (!entry) continue;
    const tell = (make: (place: Place) => Told, some = all): void => {
      if (everyPlace) findings.push(...some.map(make));
      else if (some[0]) findings.push(withOthers(make(some[0]), some.slice(1)));
    };
    const make = ofAddress(entry);
    if (make) tell(make);
    if (entry.word !== "works" || entry.doubts.some(({ code }) => code !== "https")) continue;
    for (const [fragment, some] of Map.groupBy(all, (place) => place.fragment)) {
      const state = entry.fragments?.[fragment];
      if (state === "missing") tell((place) => ofFragment(place, fragment), some);
    }
  }
  return findings;
}

/** That nothing can be reached is one fact, and not the fault of any link. @param asked those that were, before it was so */
export const offlineFinding = (places: readonly Place[], asked: number): readonly Told[] =>
  places.length === 0
    ? []
    : [
        {
          rule: "links-offline",
          span: { file: "conference.md", start: 0, end: 0 },
          message:
            asked > 0
              ? {
                  en: "This machine lost its connection while addresses outside were asked. Try again when it is back: the rest is asked then.",
                  fr: "Cette machine a perdu sa connexion pendant que les adresses extérieures étaient interrogées. Réessayez quand elle sera rétablie : le reste sera interrogé alors.",
                }
              : {
                  en: "This machine is not connected, or its network wants a login first: no address outside could be asked. Try again when it is.",
                  fr: "Cette machine n'est pas connectée, ou son réseau demande d'abord une identification : aucune adresse extérieure n'a pu être interrogée. Réessayez quand elle le sera.",
                },
          suggestions: [],
        },
      ];

const withOthers = (finding: Told, others: readonly Place[]): Told =>
  others.length === 0
    ? finding
    : {
        ...finding,
        related: others.map(
          ({ span }): Related => ({
            span,
            message: { en: "It is linked here as well.", fr: "Le lien se trouve aussi ici." },
          }),
        ),
      };

/** How the address as a whole is told; nothing where it works or where nothing can be done. */
function ofAddress(known: Known): ((place: Place) => Told) | undefined {
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
  const copy = archived(place, known);
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

/** The copy in an archive where there is one, and what else can be done. */
function archived(place: Place, { archive }: Known): Pick<Told, "span" | "message" | "suggestions"> {
  const copy = archive?.copy;
  if (!copy)
    return {
      span: place.span,
      message: {
        en: "Correct the address, link another page, or take the link out.",
        fr: "Corrigez l'adresse, mettez un lien vers une autre page, ou retirez le lien.",
      },
      suggestions: [],
    };
  const day = {
    en: dateInWords(copy.date, "en", { year: true }),
    fr: dateInWords(copy.date, "fr", { year: true }),
  };
  const said = /^fr\b/i.test(place.lang) ? `copie d'archive du ${day.fr}` : `archived copy of ${day.en}`;
  return {
    span: place.exact ? place.link : place.span,
    message: {
      en: `A public archive has a copy of ${day.en}: link that and say so, or take the link out.`,
      fr: `Une archive publique en a une copie du ${day.fr} : mettez un lien vers elle en le disant, ou retirez le lien.`,
    },
    suggestions: place.exact ? [`${linkTo(copy.address, place)} (${said})`] : [],
  };
}

/** The link with another address behind its words; an address that stood alone becomes the words. */
function linkTo(address: string, { source, span, link }: Place): string {
  const target = isPlain(address) ? address : `<${address}>`;
  if (!/^!?\[/.test(source)) return `[${source.replace(/^<|>$/g, "")}](${target})`;
  const [start, end] = [span.start - link.start, span.end - link.start];
  const isBracketed = source[start - 1] === "<";
  return source.slice(0, start) + (isBracketed ? address : target) + source.slice(end);
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

/** Whether an address can stand in Markdown as it is, also bare in a sentence or a table. */
const isPlain = (address: string): boolean => !/[()<>[\]|*`\\\s]|[.,;:!?'_]$|_.*_/.test(address);

function secure({ span, fragment, exact }: Place, to: string, message: Message): Told {
  return { rule: "link-https", span, message, suggestions: exact ? [fragment ? `${to}#${fragment}` : to] : [] };
}

function lost(place: Place, known: Known, message: Message): Told {
  const copy = archived(place, known);
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

function ofFragment({ span }: Place, fragment: string): Told {
  return {
    rule: "link-outside-fragment",
    span,
    message: {
      en: `The page is there, but it has no place "#${fragment}". Link the page itself, or another place of it.`,
      fr: `La page existe, mais elle n'a pas d'endroit « #${fragment} ». Mettez un lien vers la page même, ou vers un autre endroit.`,
    },
    suggestions: [],
  };
}
