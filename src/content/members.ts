import type { Token } from "markdown-it";
import type { MemberGroup, Members } from "../model/conference.ts";
import type { Context } from "./context.ts";
import { type Document, inlineOf } from "./document.ts";
import { readFields } from "./fields.ts";
import type { Ids } from "./ids.ts";
import { readMoment } from "./moments.ts";
import { headed } from "./sections.ts";

/** members.md: list items, in groups under headings where there are groups; names as they were published. */
export function readMembers(document: Document, ids: Ids, context: Context): Members {
  const facts = readFields(document.frontMatter, ["asOf", "was"], document.lang, context.reading);
  const asOf = facts.get("asOf");
  const parts = headed(document, ids);
  const top = parts.find(({ part }) => part.level === 1) ?? parts[0];
  const groups = parts.flatMap(({ part, id }): MemberGroup[] => {
    const items = itemsOf(part.tokens, document.path);
    return items.length ? [{ id, title: part.level > 1 ? part.title : undefined, items }] : [];
  });
  return {
    id: "members",
    lang: document.lang,
    title: top?.part.title ?? { tokens: [], plain: "", span: { file: document.path, start: 0, end: 0 } },
    asOf: asOf && readMoment(asOf, document.lang, context)?.date,
    lead: { tokens: withoutLists(top?.part.tokens ?? []) },
    groups,
    count: groups.reduce((sum, { items }) => sum + items.length, 0),
    span: top?.part.title.span ?? { file: document.path, start: 0, end: 0 },
  };
}

const isList = ({ type, level }: Token): boolean => level === 0 && /^(bullet|ordered)_list_(open|close)$/.test(type);

function itemsOf(tokens: readonly Token[], file: string): MemberGroup["items"] {
  let inList = false;
  return tokens.flatMap((token) => {
    if (isList(token)) inList = token.nesting === 1;
    return inList && token.type === "inline" ? [inlineOf(token, file)] : [];
  });
}

function withoutLists(tokens: readonly Token[]): Token[] {
  let inList = false;
  return tokens.filter((token) => {
    if (isList(token)) inList = token.nesting === 1;
    return !inList && !isList(token);
  });
}
