import type { Document, Part } from "../content/document.ts";
import { sharedPath } from "../content/folder.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Message } from "../model/message.ts";
import type { Rule, Slip } from "./rule.ts";

const hasText = ({ tokens }: Part): boolean => tokens.some(({ type }) => type !== "comment_block");
const hasList = ({ tokens }: Part): boolean => tokens.some(({ type }) => /^(?:bullet|ordered)_list_open$/.test(type));

const PERSON: Message = {
  en: 'Put it under the heading of a person, as "## Ada Example".',
  fr: "Mettez-le sous le titre d'une personne, comme « ## Ada Exemple ».",
};
const LIST: Message = {
  en: "Write the members as a list, one on each line.",
  fr: "Écrivez les membres en liste, un par ligne.",
};

/** The parts of a document whose text no page shows, and where that text should stand. */
function lost({ path, parts }: Document): (readonly [Part, Message])[] {
  const [above, ...rest] = parts;
  const advice = { en: "Put it under the title.", fr: "Mettez-le sous le titre." };
  const before = above && hasText(above) && rest.length ? [[above, advice] as const] : [];
  const place = sharedPath(path);
  if (place === "speakers.md" || place === "contacts.md")
    return [
      ...before,
      ...rest.filter((part) => part.level === 1 && part.fields.length).map((part) => [part, PERSON] as const),
    ];
  if (place === "members.md")
    return [
      ...before,
      ...rest.filter((part) => part.level > 1 && hasText(part) && !hasList(part)).map((part) => [part, LIST] as const),
    ];
  return before;
}

/** Text in a place that no page shows: above the title, or between what is read into data. */
export const lostText: Rule = {
  id: "lost-text",
  severity: "error",
  scope: "site",
  check: ({ documents }) =>
    documents.flatMap((document) =>
      lost(document).map(([part, advice]): Slip => {
        const token = part.tokens.find(({ type }) => type !== "comment_block");
        const span = part.fields[0]?.span ?? (token && spanOf(token)) ?? part.title.span;
        return {
          span,
          message: {
            en: `No page would show this text. ${advice.en}`,
            fr: `Aucune page n'afficherait ce texte. ${advice.fr}`,
          },
        };
      }),
    ),
};
