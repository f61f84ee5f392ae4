import type { Context } from "../content/context.ts";
import type { Document } from "../content/document.ts";
import { type Fields, readFields } from "../content/fields.ts";
import { kindAt, sharedPath } from "../content/folder.ts";
import { readMoment } from "../content/moments.ts";
import { newReading } from "../content/reading.ts";
import { isWord } from "../content/values.ts";
import type { Site } from "../model/conference.ts";
import type { Field } from "../model/prose.ts";
import type { Judged } from "./rule.ts";

/** A release as it was written, whether it is published, withheld or not even whole. */
export interface ReleaseFacts {
  readonly document: Document;
  /** The file's name: the same in every language. */
  readonly name: string;
  readonly get: Fields["get"];
  /** The day of its date line as an ISO date. */
  readonly date: string | undefined;
  /** What the line `embargo` says; undefined without one, or where it can't be read. */
  readonly embargo:
    | { readonly field: Field; readonly kind: "immediate" }
    | ({ readonly field: Field; readonly kind: "until" } & NonNullable<ReturnType<typeof readMoment>>)
    | undefined;
}

/** All releases of a site; what can't be read in them has been told by the reader. */
export const releasesIn = ({ documents, now }: Judged, { conference }: Site): readonly ReleaseFacts[] =>
  documents.flatMap((document) => {
    const place = sharedPath(document.path);
    if (kindAt(document.path) !== "release") return [];
    const context: Context = { conference, reading: newReading(), now };
    const { lang, frontMatter } = document;
    const { get } = readFields(
      frontMatter,
      ["reference", "date", "place", "contact", "embargo"],
      lang,
      context.reading,
    );
    const date = get("date");
    return [
      {
        document,
        name: place.replace(/^.*\/|\.md$/g, ""),
        get,
        date: date && readMoment(date, lang, context)?.date,
        embargo: embargoOf(get("embargo"), lang, context),
      },
    ];
  });

function embargoOf(field: Field | undefined, lang: string, context: Context): ReleaseFacts["embargo"] {
  if (!field) return undefined;
  if (isWord(field.value.plain, lang, ({ immediate }) => immediate)) return { field, kind: "immediate" };
  const moment = readMoment(field, lang, context);
  return moment && { field, kind: "until", ...moment };
}
