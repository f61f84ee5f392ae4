import type { Message } from "../model/message.ts";
import type { Span } from "../model/span.ts";
import type { Difference, TranslationRule } from "./difference.ts";
import type { Mismatch, StatementKind } from "./statement.ts";
import { shortly, type Wording } from "./wording.ts";

interface Words {
  readonly rule: TranslationRule;
  readonly en: string;
  /** "la date", "une autre date", and the pronoun that takes it up. */
  readonly fr: readonly [the: string, another: string, it: string];
  /** What comes between a page and what it states. */
  readonly gives?: Readonly<Record<"en" | "fr", readonly [page: string, thisOne: string]>>;
}

const WORDS: Readonly<Record<StatementKind, Words>> = {
  date: { rule: "translation-date", en: "date", fr: ["la date", "une autre date", "la"] },
  time: { rule: "translation-time", en: "time", fr: ["l'heure", "une autre heure", "la"] },
  number: { rule: "translation-number", en: "number", fr: ["le nombre", "un autre nombre", "le"] },
  telephone: {
    rule: "translation-address",
    en: "telephone number",
    fr: ["le numéro de téléphone", "un autre numéro de téléphone", "le"],
  },
  email: {
    rule: "translation-address",
    en: "e-mail address",
    fr: ["l'adresse électronique", "une autre adresse électronique", "la"],
  },
  link: {
    rule: "translation-address",
    en: "link",
    fr: ["le lien", "un autre lien", "le"],
    gives: { en: ["has a link to", " to"], fr: ["a un lien vers", " vers"] },
  },
};

const SAYS: NonNullable<Words["gives"]> = { en: ["says", ""], fr: ["dit", ""] };

/** Whether a difference of this kind in a heading or a fact is certain. */
const CERTAIN: ReadonlySet<StatementKind> = new Set(["date", "time", "telephone", "email"]);

/**
 * A place where a translation parts from its original, as a finding in the translation.
 * @param anchor where the translation should state what it leaves out
 * @param certain the two are the same fact
 */
export function tellMismatch(mismatch: Mismatch, anchor: Span, certain: boolean, wording: Wording): Difference {
  const { first, other } = mismatch;
  const kind = (first ?? other)?.kind ?? "number";
  const suggested = other?.figure !== undefined && !wording.quiet ? first?.figure : undefined;
  return {
    rule: WORDS[kind].rule,
    severity: certain && first && other && CERTAIN.has(kind) ? "error" : "warning",
    span: other?.span ?? anchor,
    message: messageOf(mismatch, WORDS[kind], wording),
    suggestions: suggested === undefined ? [] : [suggested],
    related: first ? wording.there(first.span) : [],
  };
}

function messageOf(
  { first, other }: Mismatch,
  { en, fr: [the, another, it], gives = SAYS }: Words,
  { page, quiet }: Wording,
): Message {
  const said = shortly(first?.words ?? "");
  if (first && other && quiet)
    return {
      en: `${page.en} has another ${en} here. Compare the two, and write the same in both.`,
      fr: `${page.fr} donne ici ${another}. Comparez les deux et écrivez la même chose.`,
    };
  if (first && other)
    return {
      en: `${page.en} ${gives.en[0]} "${said}", this one${gives.en[1]} "${shortly(other.words)}". Write the same ${en} in both.`,
      fr: `${page.fr} ${gives.fr[0]} « ${said} », celle-ci${gives.fr[1]} « ${shortly(other.words)} ». Écrivez la même chose dans les deux.`,
    };
  if (first)
    return {
      en: `${page.en} ${quiet ? `gives a ${en} here` : `${gives.en[0]} "${said}" here`}; this one leaves it out. Write the ${en} here as well, or take it out there.`,
      fr: `${page.fr} ${quiet ? `donne ici ${another}` : `${gives.fr[0]} « ${said} » ici`} ; celle-ci l'omet. Écrivez ${the} ici aussi, ou ôtez-${it} de l'autre page.`,
    };
  return {
    en: `${page.en} does not give this ${en}. Write it there as well, or take it out here.`,
    fr: `${page.fr} ne donne pas ${the} qui se lit ici. Écrivez-${it} aussi là-bas, ou ôtez-${it} d'ici.`,
  };
}
