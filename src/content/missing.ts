import type { WrittenAgenda } from "./agenda.ts";
import type { Context } from "./context.ts";
import type { Facts } from "./facts.ts";
import type { Placed } from "./folder.ts";

const SECTIONS = ["letterhead", "boilerplate", "media", "colophon"] as const;

/** A section of conference.md that one language has and another has not: the pages show that of the other. */
export function reportMissingFacts(
  written: readonly { lang: string; facts: Facts | undefined }[],
  { reading }: Context,
): void {
  for (const { lang, facts } of written)
    for (const section of facts ? SECTIONS : []) {
      const other = written.find((one) => one.facts?.[section]);
      if (facts && other && !facts[section])
        reading.report("missing-translation", "warning", facts.name.span, {
          en: `The section {#${section}} of ${other.lang}/conference.md is missing here: the pages in ${lang} show it in that language. Write it.`,
          fr: `La section {#${section}} de ${other.lang}/conference.md manque ici : les pages en ${lang} l'affichent dans l'autre langue. Écrivez-la.`,
        });
    }
}

/** A talk that the agenda of one language has and that of another has not: told once, with all the languages. */
export function reportMissingSessions(agendas: readonly WrittenAgenda[], { reading }: Context): void {
  const told = new Set<string>();
  for (const { sessions } of agendas)
    for (const [id, { type, title, span }] of sessions) {
      const missing = agendas.filter((one) => !one.sessions.has(id)).map(({ lang }) => lang);
      if (type !== "talk" || !missing.length || told.has(id)) continue;
      told.add(id);
      reading.report("missing-translation", "warning", span, {
        en: `The session "${title.plain}" (#${id}) is missing in the agenda in ${missing.join(" and ")}: it is shown in this language there. Write it with the same id.`,
        fr: `La séance « ${title.plain} » (#${id}) manque dans le programme en ${missing.join(" et en ")} : elle y est affichée dans la langue d'ici. Écrivez-la avec le même identifiant.`,
      });
    }
}

/** A document that one language has and another has not: its pages fall back, and the officer is told once. */
export function reportMissing(placed: readonly Placed[], { conference, reading }: Context): void {
  const places = new Map<string, Placed[]>();
  for (const one of placed) places.set(one.place, [...(places.get(one.place) ?? []), one]);
  for (const [place, ones] of places) {
    const [first] = ones;
    const missing = conference.languages.filter((lang) => !ones.some(({ document }) => document.lang === lang));
    if (!first || !missing.length) continue;
    const absent = missing.map((lang) => `${lang}/${place}`);
    const title = first.document.parts.find(({ level }) => level === 1)?.title.span ?? {
      file: first.document.path,
      start: 0,
      end: 0,
    };
    reading.report("missing-translation", "warning", title, {
      en: `${absent.join(" and ")} ${absent.length > 1 ? "are" : "is"} missing: the page is shown in this language instead. Write the document, with the same file name.`,
      fr: `Il manque ${absent.join(" et ")} : la page est affichée à la place dans la langue d'ici. Écrivez le document, avec le même nom de fichier.`,
    });
  }
  for (const lang of conference.languages)
    if (!placed.some(({ document }) => document.lang === lang))
      reading.report(
        "missing-translation",
        "error",
        { file: "conference.md", start: 0, end: 0 },
        {
          en: `conference.md names the language "${lang}", but there is no document in the folder ${lang}/. Write ${lang}/conference.md, or take the language out.`,
          fr: `conference.md nomme la langue « ${lang} », mais il n'y a aucun document dans le dossier ${lang}/. Écrivez ${lang}/conference.md, ou retirez cette langue.`,
        },
      );
}
