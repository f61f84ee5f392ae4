import type { Token } from "markdown-it";
import { dateAt, latinDigits } from "../content/dates.ts";
import type { Document, Part } from "../content/document.ts";
import { keyOf } from "../content/fields.ts";
import { fold } from "../content/fold.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { RawField } from "../content/raw-field.ts";
import { isWord } from "../content/values.ts";
import { vocabularies } from "../content/words/index.ts";
import type { Key } from "../content/words/words.ts";
import { datesIn } from "../mentions/dates.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { spellingOf } from "../mentions/spelling.ts";
import type { Text } from "../mentions/text.ts";
import { timesIn } from "../mentions/times.ts";
import type { DateOrder } from "../model/date-order.ts";
import type { Span } from "../model/span.ts";
import type { Fact, Piece, Unit } from "./piece.ts";

/** The keys that are known at a place; undefined where labels are free. */
export type KeysAt = (part: Part | undefined, level: number) => readonly Key[] | undefined;

interface Reader {
  readonly document: Document;
  readonly keysAt: KeysAt;
  readonly order: DateOrder | undefined;
  readonly unitAt: (span: Span) => Unit;
}

/** What a document says above its first heading, and its headings as a tree. */
export interface Pieces {
  readonly letterhead: readonly Fact[];
  readonly top: readonly Piece[];
}

/**
 * Lays a document out in the pieces that are compared with those of another language.
 * @param order of the figures in dates, where the house has said it
 */
export function readPieces(
  document: Document,
  mentions: readonly TextMentions[],
  keysAt: KeysAt,
  order: DateOrder | undefined,
): Pieces {
  const reader = { document, keysAt, order, unitAt: unitsOf(mentions) };
  const flat = document.parts.map((part) => pieceOf(part, reader));
  return { letterhead: factsOf(document.frontMatter, keysAt(undefined, 0), reader), top: tree(flat) };
}

/** Finds the texts that stand within a span. */
function unitsOf(mentions: readonly TextMentions[]): (span: Span) => Unit {
  const placed = mentions
    .map((one) => ({ one, start: one.text.spanOf(0, one.text.plain.length).start }))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let [low, high] = [0, placed.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((placed[middle]?.start ?? 0) < span.start) low = middle + 1;
      else high = middle;
    }
    const texts: TextMentions[] = [];
    for (let i = low; (placed[i]?.start ?? Number.POSITIVE_INFINITY) < span.end; i++)
      texts.push((placed[i] as (typeof placed)[number]).one);
    return { span, texts };
  };
}

/** A piece that holds those behind it that are deeper. */
function tree(flat: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < flat.length; ) {
    const head = flat[i] as Piece;
    let end = i + 1;
    // The title has the sections beside it, not below.
    while (head.level > 1 && (flat[end]?.level ?? 0) > head.level) end++;
    pieces.push({ ...head, inner: tree(flat.slice(i + 1, end)) });
    i = end;
  }
  return pieces;
}

const pieceOf = (part: Part, reader: Reader): Piece => ({
  document: reader.document,
  part,
  level: part.level,
  key:
    ownKey(part, reader.document.lang, reader.order) ?? (part.givenId === undefined ? undefined : `#${part.givenId}`),
  title: reader.unitAt(part.title.span),
  facts: factsOf(part.fields, reader.keysAt(part, part.level), reader),
  ...blocksOf(part.tokens, reader),
  inner: [],
});

/** A title and a day are the same in every language, whatever they are called. */
function ownKey({ level, title, givenId }: Part, lang: string, order: DateOrder | undefined): string | undefined {
  if (level === 1) return "title";
  if (level !== 2) return undefined;
  if (isWord(title.plain, lang, (words) => words.dayTba)) return "day:";
  const date = dateAt(latinDigits(title.plain), 0, lang, order);
  if (date?.iso) return `day:${date.iso}`;
  // "Mardi 2er avril 2008" is still meant for a day.
  return givenId === undefined && isBrokenDay(title.plain, lang) ? "day:?" : undefined;
}

const weekdays = new Map<string, RegExp>();

/** A weekday in front, and a figure: a date that cannot be read. */
function isBrokenDay(title: string, lang: string): boolean {
  if (!/\d/.test(title)) return false;
  const weekday = weekdays.get(lang) ?? new RegExp(`^(?:${spellingOf(lang)?.weekday ?? "(?!)"})(?!\\p{L})`, "u");
  weekdays.set(lang, weekday);
  return weekday.test(title.trim());
}

function factsOf(fields: readonly RawField[], keys: readonly Key[] | undefined, { document, unitAt }: Reader): Fact[] {
  const words = vocabularies(document.lang).flatMap((one) => one.private.map(fold));
  // What something was called before is no matter of its translation.
  const compared = keys ? fields.filter(({ label }) => !keyOf(label.value, ["was"], document.lang)) : fields;
  return compared.map(({ label, value }): Fact => {
    const [, name = "", bracket = ""] = /^(.*?)[\s\u00a0]*[(（]([^)）]*)[)）][\s\u00a0]*$/.exec(label.value) ?? [];
    const hidden = words.some((word) => fold(bracket).startsWith(word));
    const key = keyOf(hidden ? name : label.value, keys, document.lang);
    const labelUnit = { span: label.span, texts: /\d/.test(label.value) ? [labelText(label, document)] : [] };
    return { label, key, hidden, value, unit: unitAt(value.span), labelUnit };
  });
}

/** What a label states: it may be a date. */
function labelText({ value, span }: RawField["label"], { path, lang }: Document): TextMentions {
  const spanOf = (start: number, end: number): Span => ({ ...span, start: span.start + start, end: span.start + end });
  const text: Text = { path, lang, plain: value, place: "field", label: value, part: undefined, links: [], spanOf };
  const { dates, ranges } = datesIn(text);
  return { text, dates, ranges, times: timesIn(text, dates), numbers: [] };
}

function blocksOf(tokens: readonly Token[], { unitAt }: Reader): Pick<Piece, "paragraphs" | "lists" | "cells"> {
  const paragraphs: Unit[] = [];
  const lists: Unit[][] = [];
  const cells: Unit[] = [];
  let [depth, inTable] = [0, false];
  for (const token of tokens) {
    const span = spanOf(token);
    if (/^(?:bullet|ordered)_list_(?:open|close)$/.test(token.type)) {
      if (token.nesting === 1 && depth === 0) lists.push([]);
      depth += token.nesting;
    } else if (/^table_(?:open|close)$/.test(token.type)) inTable = token.nesting === 1;
    else if (span && token.type === "list_item_open" && depth === 1) lists.at(-1)?.push(unitAt(span));
    else if (span && token.type === "inline" && depth === 0) (inTable ? cells : paragraphs).push(unitAt(span));
  }
  return { paragraphs, lists, cells };
}
