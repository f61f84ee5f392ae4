import type { Document, Part } from "../content/document.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Rule, Slip } from "./rule.ts";

const hasText = ({ tokens }: Part): boolean => tokens.some(({ type }) => type !== "comment_block");
const hasList = ({ tokens }: Part): boolean => tokens.some(({ type }) => /^(?:bullet|ordered)_list_open$/.test(type));

/** The parts of a document whose text no page shows, and where that text should stand. */
function lost({ path, parts }: Document): (readonly [Part, string])[] {
  const [above, ...rest] = parts;
  const advice = "Put it under the title.";
  const before = above && hasText(above) && rest.length ? [[above, advice] as const] : [];
  const place = path.split("/").slice(1).join("/");
  if (place === "speakers.md" || place === "contacts.md")
    return [
      ...before,
      ...rest
        .filter((part) => part.level === 1 && part.fields.length)
        .map((part) => [part, 'Put it under the heading of a person, as "## Ada Example".'] as const),
    ];
  if (place === "members.md")
    return [
      ...before,
      ...rest
        .filter((part) => part.level > 1 && hasText(part) && !hasList(part))
        .map((part) => [part, "Write the members as a list, one on each line."] as const),
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
          message: `No page would show this text. ${advice}`,
        };
      }),
    ),
};
