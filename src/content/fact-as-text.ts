import type { Token } from "markdown-it";
import type { Span } from "../model/span.ts";
import type { Part } from "./document.ts";
import { keyOf } from "./fields.ts";
import { FIELD } from "./markdown/fields.ts";
import { spanOf } from "./markdown/spans.ts";
import { plainText } from "./plain-text.ts";
import type { Reading } from "./reading.ts";
import type { Key } from "./words/words.ts";

/**
 * Asks about lines `Key: value` that stand where facts are read, with a key that is known there, and are no list: the
 * bullet was forgotten, and they would be shown as text. One such line alone may also be how a sentence begins.
 * @param allowed the keys that this place knows
 */
export function reportFactAsText(
  { level, tokens }: Part,
  allowed: readonly Key[] | undefined,
  lang: string,
  reading: Reading,
): void {
  if (level === 0) return;
  const lines = linesUnderHeading(tokens);
  const isFact = ({ plain }: Line): boolean => {
    const label = FIELD.exec(plain)?.[1];
    return label !== undefined && keyOf(label, allowed, lang) !== undefined;
  };
  const end = lines.findIndex((line) => !isFact(line));
  const facts = end < 0 ? lines : lines.slice(0, end);
  const [first] = facts;
  if (!first?.span || (facts.length === 1 && isSentence(first, lines[1]))) return;
  const { plain, span } = first;
  const bare = first.tokens.every(({ type }) => /^(?:text|strong_.*|em_.*)$/.test(type));
  reading.report(
    "fact-as-text",
    "question",
    span,
    {
      en: `Is this a fact? It is shown as text, since it stands in no list. If it is one, put "- " before ${facts.length > 1 ? "each of these lines" : "the line"}: "- ${plain}".`,
      fr: `Est-ce une indication ? Elle s'affiche comme du texte, puisqu'elle n'est pas dans une liste. Si c'en est une, mettez « - » et une espace devant ${facts.length > 1 ? "chacune de ces lignes" : "la ligne"} : « - ${plain} ».`,
    },
    bare ? [`- ${plain}`] : [],
  );
}

/** One line of a paragraph. */
interface Line {
  readonly tokens: readonly Token[];
  readonly plain: string;
  readonly span: Span | undefined;
  /** It goes on from the line above it. */
  readonly within: boolean;
}

/** A value that is a sentence is prose: it ends like one, has another behind it or goes on in small letters on the next line. */
const isSentence = ({ plain }: Line, next: Line | undefined): boolean =>
  /[.!?؟…]["”»)]?$|[.!?؟]\s+\p{Lu}/u.test(plain) || (next?.within === true && /^\p{Ll}/u.test(next.plain));

/** The lines of the paragraphs that stand right under a heading or under its facts. */
function linesUnderHeading(tokens: readonly Token[]): Line[] {
  const blocks = tokens.filter(({ type }) => type !== "comment_block");
  const end = blocks.findIndex(({ type }) => !/^(?:paragraph_open|inline|paragraph_close)$/.test(type));
  return (end < 0 ? blocks : blocks.slice(0, end)).flatMap((block) => (block.type === "inline" ? linesOf(block) : []));
}

function linesOf(paragraph: Token): Line[] {
  const all = paragraph.children ?? [];
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= all.length; i++) {
    const token = all[i];
    if (token && token.type !== "softbreak" && token.type !== "hardbreak") continue;
    const tokens = all.slice(start, i);
    // Marks at the edge of a line ("**") belong to it: the first line begins where its paragraph does.
    const [first, last] = [lines.length ? tokens[0] && spanOf(tokens[0]) : spanOf(paragraph), tokens.at(-1)];
    const stop = last && spanOf(last)?.end;
    const span = first && stop !== undefined ? { ...first, end: stop } : undefined;
    lines.push({ tokens, plain: plainText(tokens), span, within: lines.length > 0 });
    start = i + 1;
  }
  return lines;
}
