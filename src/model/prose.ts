import type { Token } from "markdown-it";
import type { Located, Span } from "./span.ts";

/** One line of Markdown (a heading, a field's value), parsed once. */
export interface Inline {
  /** Inline tokens of markdown-it, each with its position in `meta.span`. */
  readonly tokens: readonly Token[];
  /** The words alone, as written, without markup. */
  readonly plain: string;
  readonly span: Span;
}

/** Whole blocks of Markdown, parsed once. */
export interface Prose {
  readonly tokens: readonly Token[];
}

/** `Key: value`, in front matter or as an item of the list right under a heading. */
export interface Field {
  /** The key's name in the format, when the document's kind knows the key. */
  readonly key: string | undefined;
  /** The key as the officer wrote it. */
  readonly label: Located<string>;
  readonly value: Inline;
  /** Known to the checks, in no byte of the site. */
  readonly private: boolean;
  readonly span: Span;
}

/** A heading with all that stands under it, up to the next heading of its level or above. */
export interface Section {
  readonly id: string;
  readonly title: Inline;
  readonly fields: readonly Field[];
  /** The text between the fields and the first deeper heading. */
  readonly body: Prose;
  readonly sections: readonly Section[];
  /** A moment after which what the section offers is closed, from its field `Until` or `Before`. */
  readonly deadline: Deadline | undefined;
  readonly span: Span;
}

/** The end of a registration, an accreditation, a call for papers. */
export interface Deadline {
  /** The first moment at which it is closed, in milliseconds since 1970 UTC. */
  readonly closesAt: number;
  readonly closed: boolean;
  /** The day and time that were written, in the zone they were written in. */
  readonly date: string;
  /** Minutes since midnight; undefined when only a day was given. */
  readonly minutes: number | undefined;
  readonly zone: string;
  /** "until" counts the moment in; "before" does not. */
  readonly kind: "until" | "before";
  readonly field: Field;
}
