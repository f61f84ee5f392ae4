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
        reading.report(
          "missing-translation",
          "warning",
          facts.name.span,
          `The section {#${section}} of ${other.lang}/conference.md is missing here: the pages in ${lang} show it in that language. Write it.`,
        );
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
      reading.report(
        "missing-translation",
        "warning",
        span,
        `The session "${title.plain}" (#${id}) is missing in the agenda in ${missing.join(" and ")}: it is shown in this language there. Write it with the same id.`,
      );
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
    const title = first.document.parts.find(({ level }) => level === 1)?.title.span ?? {
      file: first.document.path,
      start: 0,
      end: 0,
    };
    reading.report(
      "missing-translation",
      "warning",
      title,
      `${missing.map((lang) => `${lang}/${place}`).join(" and ")} ${missing.length > 1 ? "are" : "is"} missing: the page is shown in this language instead. Write the document, with the same file name.`,
    );
  }
  for (const lang of conference.languages)
    if (!placed.some(({ document }) => document.lang === lang))
      reading.report(
        "missing-translation",
        "error",
        { file: "conference.md", start: 0, end: 0 },
        `conference.md names the language "${lang}", but there is no document in the folder ${lang}/. Write ${lang}/conference.md, or take the language out.`,
      );
}
