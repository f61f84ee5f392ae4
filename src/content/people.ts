import type { Contact, Speaker } from "../model/conference.ts";
import { CHANNEL_KEYS, readChannels } from "./channels.ts";
import type { Context } from "./context.ts";
import type { Document } from "./document.ts";
import { readFields } from "./fields.ts";
import type { Ids } from "./ids.ts";
import { headed } from "./sections.ts";
import type { Key } from "./words/words.ts";

const KEYS: readonly Key[] = ["role", "organisation", "languages", "note", ...CHANNEL_KEYS];

/** What a speaker's and a contact's entry have in common. */
export type PersonEntry = Contact & Omit<Speaker, "sessions">;

/** contacts.md and speakers.md: each level-2 heading is a person, with fields and words under it. */
export const readPeople = (document: Document, ids: Ids, { reading }: Context): PersonEntry[] =>
  headed(document, ids)
    .filter(({ part }) => part.level === 2)
    .map(({ part, id }) => {
      const fields = readFields(part.fields, KEYS, document.lang, reading);
      return {
        id,
        lang: document.lang,
        name: part.title,
        role: fields.get("role")?.value,
        organisation: fields.get("organisation")?.value,
        channels: readChannels(fields),
        languages: fields.get("languages")?.value,
        body: { tokens: part.tokens },
        span: part.title.span,
      };
    });
