import type { Token } from "markdown-it";
import type { Inline } from "../model/prose.ts";
import { readFrontMatter } from "./front-matter.ts";
import { MAX_NESTING, parseBlocks } from "./markdown/parser.ts";
import { spanOf } from "./markdown/spans.ts";
import { plainText } from "./plain-text.ts";
import type { RawField } from "./raw-field.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";

/** A heading of any level with what stands between it and the next heading. */
export interface Part {
  /** 0 for what stands before the first heading. */
  readonly level: number;
  /** The id given as `{#id}`. */
  readonly givenId: string | undefined;
  readonly title: Inline;
  /** The heading's own tokens: open, inline, close. */
  readonly heading: readonly Token[];
  readonly fields: readonly RawField[];
  /** What stands under it, without the list of fields. */
  readonly tokens: readonly Token[];
}

/** A file of Markdown, read once. */
export interface Document {
  readonly path: string;
  readonly lang: string;
  readonly frontMatter: readonly RawField[];
  readonly parts: readonly Part[];
  /** All tokens in order, as the rules read them. */
  readonly tokens: readonly Token[];
}

/** Reads a file into its facts and its headings with what stands under each; nothing of it is judged yet. */
export function readDocument(source: Source, lang: string, reading: Reading): Document {
  const { fields, body } = readFrontMatter(source, reading);
  const tokens = parseBlocks(body, source.path);
  const deep = tokens.find((token) => token.level >= MAX_NESTING - 1);
  if (deep) {
    const span = spanOf(deep) ?? { file: source.path, start: 0, end: 0 };
    reading.report("nesting", "error", span, {
      en: `Quotes or lists are nested more than ${MAX_NESTING} deep here. Bring the text back to the margin.`,
      fr: `Des citations ou des listes sont imbriquées ici sur plus de ${MAX_NESTING} niveaux. Ramenez le texte à la marge.`,
    });
  }
  return { path: source.path, lang, frontMatter: fields, parts: split(tokens, source.path), tokens };
}

function split(tokens: readonly Token[], file: string): Part[] {
  const parts: Part[] = [];
  let part = {
    level: 0,
    givenId: undefined as string | undefined,
    title: emptyInline(file),
    heading: [] as Token[],
    tokens: [] as Token[],
  };
  const flush = () => {
    const list = part.tokens.findIndex((token) => token.meta?.fields);
    const end =
      list < 0
        ? -1
        : part.tokens.findIndex((token, i) => i > list && token.type === "bullet_list_close" && token.level === 0);
    parts.push({
      ...part,
      fields: list < 0 ? [] : fieldsOf(part.tokens.slice(list, end)),
      tokens: list < 0 ? part.tokens : [...part.tokens.slice(0, list), ...part.tokens.slice(end + 1)],
    });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const inline = tokens[i + 1];
    if (token?.type === "heading_open" && token.level === 0 && inline) {
      flush();
      const level = Number(token.tag.slice(1));
      // Word makes every heading a "Heading 1": only the first is the title.
      const isTitle = level === 1 && !parts.some((one) => one.level === 1);
      part = {
        level: isTitle ? 1 : Math.max(2, level),
        givenId: token.meta?.id as string | undefined,
        title: inlineOf(inline, file),
        heading: tokens.slice(i, i + 3),
        tokens: [],
      };
      i += 2;
    } else if (token) part.tokens.push(token);
  }
  flush();
  return parts;
}

const fieldsOf = (tokens: readonly Token[]): RawField[] =>
  tokens.flatMap((token) => {
    const key = token.meta?.key;
    if (typeof key !== "string") return [];
    const value = inlineOf(token, "");
    const item = spanOf(token) ?? value.span;
    const start = (token.meta?.keyStart as number | undefined) ?? item.start;
    const label = { value: key, span: { ...item, start, end: start + key.length } };
    return [{ label, value, span: { ...item, start }, list: false }];
  });

/** The words and tokens of an inline block. */
export function inlineOf(token: Token, file: string): Inline {
  const tokens = token.children ?? [];
  return { tokens, plain: plainText(tokens), span: spanOf(token) ?? { file, start: 0, end: 0 } };
}

const emptyInline = (file: string): Inline => ({ tokens: [], plain: "", span: { file, start: 0, end: 0 } });
