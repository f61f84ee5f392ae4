import type { Document, Part } from "../content/document.ts";
import type { Key } from "../content/words/words.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import type { Inline } from "../model/prose.ts";
import type { Located, Span } from "../model/span.ts";

/** The smallest thing that is laid beside its translation: a heading, a fact's value, an item, a paragraph, a cell. */
export interface Unit {
  readonly span: Span;
  readonly texts: readonly TextMentions[];
  /** What stands before this offset of the file is compared by itself: a session's time. */
  readonly from?: number;
}

export interface Fact {
  readonly label: Located<string>;
  /** What the label means, where the place knows its keys. */
  readonly key: Key | undefined;
  /** Kept out of the site: its value is quoted nowhere. */
  readonly hidden: boolean;
  readonly value: Inline;
  readonly unit: Unit;
  /** Its label, where it holds figures. */
  readonly labelUnit: Unit;
}

/** A heading with what stands under it, up to the next heading. */
export interface Piece {
  readonly document: Document;
  readonly part: Part;
  readonly level: number;
  /** What finds it again in another language: a given id, a day's date. */
  readonly key: string | undefined;
  readonly title: Unit;
  readonly facts: readonly Fact[];
  readonly paragraphs: readonly Unit[];
  readonly lists: readonly (readonly Unit[])[];
  readonly cells: readonly Unit[];
  /** Headings below this one. */
  readonly inner: readonly Piece[];
}
