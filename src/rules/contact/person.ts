import type { Document } from "../../content/document.ts";
import { kindAt } from "../../content/folder.ts";
import { isPrivateLabel } from "../../content/is-private-label.ts";
import { phraseOf } from "../../mentions/phrases.ts";
import type { Channel, Contact, Edition, Speaker } from "../../model/conference.ts";
import type { Inline } from "../../model/prose.ts";
import type { Span } from "../../model/span.ts";

/** The documents that say who people are and how they are reached. */
export const isOfPeople = ({ path }: Document): boolean => ["contacts", "speakers"].includes(kindAt(path) ?? "");

/** A way to reach somebody, and where it stands. */
export interface Way {
  readonly text: string;
  /** The address in small letters, or the last figures of a number, as it is compared. */
  readonly key: string;
  readonly kind: Exclude<Channel["kind"], "internet">;
  readonly span: Span;
}

/** The ways among what a heading or a letterhead gives. */
export const waysOf = (channels: readonly Channel[]): Way[] =>
  channels.flatMap(({ kind, text, span }): Way[] =>
    kind === "internet" ? [] : [{ text, kind, span, key: kind === "email" ? text.toLowerCase() : figuresOf(text) }],
  );

/** A number without what is dialled in some places only: the figures that make it out. */
export const figuresOf = (number: string): string => number.replace(/\(0\)/g, "").replace(/\D/g, "").slice(-8);

/** Somebody as one of these documents has them. */
export interface Person {
  readonly name: string;
  readonly phrase: string;
  readonly file: string;
  readonly ways: readonly Way[];
  readonly role: Inline | undefined;
  readonly organisation: Inline | undefined;
  /** Numbers and addresses that are known and not published. */
  readonly kept: readonly string[];
}

/** Everybody in contacts.md and speakers.md of one language. */
export function peopleOf({ contacts, speakers, lang }: Edition, documents: readonly Document[]): Person[] {
  const kept = new Map<string, string[]>();
  for (const { parts } of documents.filter(isOfPeople))
    for (const { title, fields } of parts)
      for (const { label, value } of fields)
        if (isPrivateLabel(label.value, lang)) {
          const phrase = phraseOf(title.plain);
          kept.set(phrase, [...(kept.get(phrase) ?? []), figuresOf(value.plain), value.plain.toLowerCase()]);
        }
  return [...contacts, ...speakers].flatMap((one: Contact | Speaker): Person[] => {
    if (one.lang !== lang) return [];
    const phrase = phraseOf(one.name.plain);
    const { name, role, organisation, span, channels } = one;
    const ways = waysOf(channels);
    return [{ name: name.plain, phrase, file: span.file, ways, role, organisation, kept: kept.get(phrase) ?? [] }];
  });
}
