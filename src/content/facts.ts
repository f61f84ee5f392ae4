import type { Edition, FactsSection } from "../model/conference.ts";
import { CHANNEL_KEYS, readChannels } from "./channels.ts";
import type { Context } from "./context.ts";
import type { Document } from "./document.ts";
import { reportFactAsText } from "./fact-as-text.ts";
import { readFields } from "./fields.ts";
import type { Ids } from "./ids.ts";
import { headed, readSections } from "./sections.ts";
import type { Key } from "./words/words.ts";

const KEYS: readonly Key[] = ["shortName", "city", "country", "venue", "organiser"];
const LETTERHEAD_KEYS: readonly Key[] = ["issuedBy", ...CHANNEL_KEYS];

/** The conference's facts in words, as <language>/conference.md has them. */
export type Facts = Pick<
  Edition,
  | "name"
  | "shortName"
  | "city"
  | "country"
  | "venue"
  | "organiser"
  | "lead"
  | "letterhead"
  | "boilerplate"
  | "media"
  | "colophon"
>;

/** <language>/conference.md. Undefined when it has no title: that has been reported. */
export function readFacts(document: Document, ids: Ids, context: Context): Facts | undefined {
  const { lang, path } = document;
  const { reading } = context;
  const parts = headed(document, ids);
  const top = parts.find(({ part }) => part.level === 1);
  const start = { file: path, start: 0, end: 0 };
  if (!top) {
    reading.report("no-title", "error", start, {
      en: 'The document has no title. Begin it with the name of the conference, as "# Octopus Interface 2008".',
      fr: "Le document n'a pas de titre. Commencez-le par le nom de la conférence, comme « # Octopus Interface 2008 ».",
    });
    return undefined;
  }
  const fields = readFields([...document.frontMatter, ...top.part.fields], [...KEYS, "was"], lang, reading);
  reportFactAsText(top.part, KEYS, lang, reading);
  const city = fields.get("city")?.value.plain;
  if (!city)
    reading.report("conference-incomplete", "error", top.part.title.span, {
      en: 'The city is missing. Write a line "- City: Strasbourg" under the name of the conference.',
      fr: "La ville manque. Écrivez une ligne « - Ville : Strasbourg » sous le nom de la conférence.",
    });
  const head = parts.find(({ id }) => id === "letterhead");
  const letter = head && readFields(head.part.fields, LETTERHEAD_KEYS, lang, reading);
  if (head) reportFactAsText(head.part, LETTERHEAD_KEYS, lang, reading);
  const sections = readSections(
    parts.filter(({ part, id }) => part.level > 1 && id !== "letterhead"),
    lang,
    context,
  );
  const section = (id: string): FactsSection | undefined => {
    const found = sections.find((one) => one.id === id);
    return found && { ...found, lang };
  };
  for (const one of sections)
    if (!["boilerplate", "media", "colophon"].includes(one.id))
      reading.report("unknown-section", "warning", one.span, {
        en: "This section has no place on the site. Give its heading one of the ids {#letterhead}, {#boilerplate}, {#media}, {#colophon}, or move it to a document of pages/.",
        fr: "Cette section n'a pas de place sur le site. Donnez à son titre l'un des identifiants {#letterhead}, {#boilerplate}, {#media}, {#colophon}, ou déplacez-la dans un document de pages/.",
      });
  return {
    name: top.part.title,
    shortName: fields.get("shortName")?.value.plain ?? top.part.title.plain,
    city: city ?? "",
    country: fields.get("country")?.value.plain,
    venue: fields.get("venue")?.value,
    organiser: fields.get("organiser")?.value,
    lead: { tokens: top.part.tokens },
    letterhead: letter && {
      lang,
      issuer: letter.get("issuedBy")?.value ?? fields.get("organiser")?.value ?? top.part.title,
      channels: readChannels(letter, context.conference.country),
    },
    boilerplate: section("boilerplate"),
    media: section("media"),
    colophon: section("colophon"),
  };
}
