import type { Message } from "../model/message.ts";
import type { Span } from "../model/span.ts";
import type { Difference } from "./difference.ts";
import type { Unit } from "./piece.ts";
import { plainOf, wordsSpan } from "./unit.ts";
import { shortly, type Wording } from "./wording.ts";

type Part = "section" | "session" | "person" | "fact" | "item" | "list" | "table" | "text";

const NAMES: Readonly<Record<Part, Message>> = {
  section: { en: "a section", fr: "une section" },
  session: { en: "a session", fr: "une séance" },
  person: { en: "a person", fr: "une personne" },
  fact: { en: "a fact", fr: "une indication" },
  item: { en: "an item", fr: "un point de liste" },
  list: { en: "a list", fr: "une liste" },
  table: { en: "a table", fr: "un tableau" },
  text: { en: "a text", fr: "un texte" },
};

/** Something of the first language that its translation lacks. @param place where in the translation it should stand */
export function tellMissing(
  part: Part,
  place: Span,
  missing: Unit,
  { page, quiet, there }: Wording,
  words?: string,
): Difference {
  const name = NAMES[part];
  const said = shortly(words ?? plainOf(missing));
  const [en, fr] = quiet || !said ? ["", ""] : [`, "${said}"`, ` : « ${said} »`];
  return {
    rule: "translation-missing-part",
    severity: "warning",
    span: place,
    message: {
      en: `${page.en} has ${name.en} that this one lacks${en}. Write it here as well, or take it out there.`,
      fr: `${page.fr} contient ${name.fr} qui manque ici${fr}. À écrire ici aussi, ou à ôter là-bas.`,
    },
    related: there(wordsSpan(missing)),
  };
}

/** Something of the translation that the first language lacks. */
export function tellMore(part: Part, more: Unit, span: Span | undefined, { page }: Wording): Difference {
  const name = NAMES[part];
  return {
    rule: "translation-missing-part",
    severity: "warning",
    span: span ?? wordsSpan(more),
    message: {
      en: `This is ${name.en} that ${page.en.replace(/^The/, "the")} lacks. Write it there as well, or take it out here.`,
      fr: `C'est ${name.fr} qui manque à ${page.fr.replace(/^La/, "la")}. À écrire là-bas aussi, ou à ôter ici.`,
    },
    related: [],
  };
}
