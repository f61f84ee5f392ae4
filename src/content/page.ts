import type { Page } from "../model/conference.ts";
import type { Context } from "./context.ts";
import type { Document } from "./document.ts";
import { readFields } from "./fields.ts";
import type { Ids } from "./ids.ts";
import { leadAndBody } from "./lead.ts";
import { headed, readSections } from "./sections.ts";

/** pages/*.md and press-room.md: a title, text and free sections. */
export function readPage(document: Document, id: string, ids: Ids, context: Context): Page {
  readFields(document.frontMatter, ["was"], document.lang, context.reading);
  const parts = headed(document, ids);
  const top = parts.find(({ part }) => part.level === 1);
  if (!top)
    context.reading.report(
      "no-title",
      "error",
      { file: document.path, start: 0, end: 0 },
      {
        en: 'The document has no title. Begin it with a line "# Title".',
        fr: "Le document n'a pas de titre. Commencez-le par une ligne « # Titre ».",
      },
    );
  return {
    id,
    lang: document.lang,
    title: top?.part.title ?? { tokens: [], plain: id, span: { file: document.path, start: 0, end: 0 } },
    ...leadAndBody(top?.part.tokens ?? []),
    sections: readSections(
      parts.filter(({ part }) => part.level > 1),
      document.lang,
      context,
    ),
    span: top?.part.title.span ?? { file: document.path, start: 0, end: 0 },
  };
}
