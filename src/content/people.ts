import type { Contact, Note, Speaker } from "../model/conference.ts";
import { CHANNEL_KEYS, readChannels } from "./channels.ts";
import type { Context } from "./context.ts";
import type { Document } from "./document.ts";
import { reportFactAsText } from "./fact-as-text.ts";
import { readFields } from "./fields.ts";
import { kindAt } from "./folder.ts";
import type { Ids } from "./ids.ts";
import { type Headed, headed, withId } from "./sections.ts";
import type { Key } from "./words/words.ts";

const KEYS: readonly Key[] = ["role", "organisation", "languages", "note", ...CHANNEL_KEYS];

/** What a speaker's and a contact's entry have in common. */
export type PersonEntry = Contact & Omit<Speaker, "sessions">;

/** contacts.md and speakers.md: each level-2 heading is a person, with fields and words under it. */
export const readPeople = (document: Document, ids: Ids, { conference, reading }: Context): PersonEntry[] =>
  peopleIn(headed(document, ids)).map(([{ part, id }, inner]) => {
    // A contact is a part of the press room: only a speaker's page can have stood elsewhere.
    const keys: readonly Key[] = kindAt(document.path) === "speakers" ? [...KEYS, "was"] : KEYS;
    const fields = readFields(part.fields, keys, document.lang, reading);
    reportFactAsText(part, keys, document.lang, reading);
    return {
      id,
      lang: document.lang,
      name: part.title,
      role: fields.get("role")?.value,
      organisation: fields.get("organisation")?.value,
      channels: readChannels(fields, conference.country),
      languages: fields.get("languages")?.value,
      body: { tokens: [...part.tokens, ...inner.flatMap((deeper) => [...withId(deeper), ...deeper.part.tokens])] },
      span: part.title.span,
    };
  });

/** What stands under the document's title, if anything. */
export function readNote(document: Document): Note | undefined {
  const tokens = document.parts.find(({ level }) => level === 1)?.tokens ?? [];
  return tokens.some(({ type }) => type !== "comment_block") ? { lang: document.lang, body: { tokens } } : undefined;
}

/** Each level-2 heading with the deeper ones that follow it. */
function peopleIn(parts: readonly Headed[]): (readonly [Headed, Headed[]])[] {
  const people: (readonly [Headed, Headed[]])[] = [];
  for (const head of parts) {
    if (head.part.level === 2) people.push([head, []]);
    else if (head.part.level > 2) people.at(-1)?.[1].push(head);
  }
  return people;
}
