import { sharedPath } from "../content/folder.ts";
import type { Site } from "../model/conference.ts";
import type { Deadline, Section } from "../model/prose.ts";

/** A deadline with the section that it closes. */
export interface Closing {
  readonly section: Section;
  readonly deadline: Deadline;
  readonly lang: string;
  /** The same in every language. */
  readonly key: string;
}

/** All deadlines of a site, each in the language it is written in. */
export const deadlinesIn = ({ editions }: Site): readonly Closing[] =>
  editions.flatMap(({ lang, pressRoom, pages, agenda, releases, media, boilerplate, colophon }) =>
    [
      ...[pressRoom, ...pages, agenda].flatMap((page) => (page?.lang === lang ? page.sections : [])),
      ...releases.flatMap((release) => (release.lang === lang ? release.annexes : [])),
      ...[media, boilerplate, colophon].flatMap((section) => (section?.lang === lang ? [section] : [])),
    ].flatMap((section) => closings(section, lang)),
  );

function closings(section: Section, lang: string): Closing[] {
  const { deadline, id, span } = section;
  const place = sharedPath(span.file);
  const own = deadline ? [{ section, deadline, lang, key: `${place}#${id} ${deadline.date} ${deadline.minutes}` }] : [];
  return [...own, ...section.sections.flatMap((one) => closings(one, lang))];
}
