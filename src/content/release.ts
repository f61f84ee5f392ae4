import type { Contact, Release } from "../model/conference.ts";
import type { Located } from "../model/span.ts";
import type { Context } from "./context.ts";
import type { Document } from "./document.ts";
import { readFields } from "./fields.ts";
import { fold } from "./fold.ts";
import type { Ids } from "./ids.ts";
import { leadAndBody } from "./lead.ts";
import { readMoment } from "./moments.ts";
import { headed, readSections } from "./sections.ts";
import { vocabularies } from "./words/index.ts";

/**
 * press-releases/*.md. Contacts, letterhead and boilerplate are written once elsewhere and joined here.
 * @param facts what the conference's own document says in this language: the city, for a release that names no place
 * @returns undefined when reference or date are missing or can't be read: that has been reported
 */
export function readRelease(
  document: Document,
  id: string,
  ids: Ids,
  facts: { city: string; contacts: readonly Contact[] },
  context: Context,
): Release | undefined {
  const { lang, path } = document;
  const { reading } = context;
  const fields = readFields(
    document.frontMatter,
    ["reference", "date", "place", "contact", "embargo", "was"],
    lang,
    reading,
  );
  const parts = headed(document, ids);
  const top = parts.find(({ part }) => part.level === 1);
  const start = { file: path, start: 0, end: 0 };
  const reference = fields.get("reference")?.value;
  const date = fields.get("date");
  for (const [missing, line] of [
    [!reference, { en: "reference: 160a08", fr: "référence : 160a08" }],
    [!date, { en: "date: 5 March 2008", fr: "date : 5 mars 2008" }],
    [!top, { en: "# Headline", fr: "# Titre" }],
  ] as const)
    if (missing)
      reading.report("release-incomplete", "error", start, {
        en: `The release lacks a line "${line.en}". Write it ${line.en.startsWith("#") ? "above the text" : "between the two lines ---"}.`,
        fr: `Il manque au communiqué une ligne « ${line.fr} ». Écrivez-la ${line.en.startsWith("#") ? "au-dessus du texte" : "entre les deux lignes ---"}.`,
      });
  const embargo = fields.get("embargo");
  const immediate =
    embargo &&
    vocabularies(lang).some((words) => words.immediate.some((word) => fold(word) === fold(embargo.value.plain)));
  const embargoed = embargo && !immediate ? readMoment(embargo, lang, context) : undefined;
  const dated = date && readMoment(date, lang, context);
  if (!reference || !date || !dated || !top || (embargo && !immediate && !embargoed)) return undefined;
  const place = fields.get("place")?.value;
  return {
    id,
    lang,
    reference: { value: reference.plain, span: reference.span },
    date: { value: dated.date, span: date.value.span },
    place: { value: place?.plain ?? facts.city, span: place?.span ?? start },
    title: top.part.title,
    ...leadAndBody(top.part.tokens),
    annexes: readSections(
      parts.filter(({ part }) => part.level > 1),
      lang,
      context,
    ),
    contacts: contactsOf(
      fields.get("contact")?.value && {
        value: fields.get("contact")?.value.plain ?? "",
        span: fields.get("contact")?.value.span ?? start,
      },
      facts.contacts,
      context,
    ),
    embargo: embargoed?.epoch,
    span: top.part.title.span,
  };
}

function contactsOf(named: Located<string> | undefined, contacts: readonly Contact[], { reading }: Context): Contact[] {
  if (!named) return contacts.slice(0, 1);
  const names = contacts.map((one) => one.name.plain).join(", ");
  return named.value.split(/[;؛,،]/).flatMap((name) => {
    const wanted = fold(name);
    const contact = contacts.find((one) => fold(one.name.plain) === wanted || fold(one.id) === wanted);
    if (!contact && wanted)
      reading.report("unknown-contact", "error", named.span, {
        en: `contacts.md has no "${name.trim()}". It has: ${names || "nobody"}.`,
        fr: `contacts.md n'a pas de « ${name.trim()} ». On y trouve : ${names || "personne"}.`,
      });
    return contact ? [contact] : [];
  });
}
