import { type Text, textsOf } from "../mentions/text.ts";
import { type Unread, unreadLinks } from "./link/unread.ts";
import type { Rule, Slip } from "./rule.ts";

/** What was meant as a link and is none: `[text] (address)`, `(text)[address]`, a bracket that does not close. */
export const linkNotRead: Rule = {
  id: "link-not-read",
  severity: "warning",
  scope: "text",
  *check({ documents, site }) {
    for (const document of documents) {
      const texts = textsOf(document);
      const around = {
        isPage: site !== undefined,
        country: site?.conference.country,
        hasDefinitions: texts.some(({ links }) => links.some(({ token }) => token.meta?.label)),
      };
      for (const text of texts)
        for (const unread of unreadLinks(text.plain, around)) if (isTyped(text, unread)) yield slip(text, unread);
    }
  },
};

/** A bracket written with "\" before it is meant to be seen. */
const isTyped = (text: Text, { start, end }: Unread): boolean =>
  [...text.plain.slice(start, end)].every((sign, i) => {
    if (!/[[\]()<>]/.test(sign)) return true;
    const span = text.spanOf(start + i, start + i + 1);
    return span.end - span.start === 1;
  });

function slip(text: Text, { start, end, message, suggestions, certain }: Unread): Slip {
  const span = text.spanOf(start, end);
  // Words with marks of their own, such as ** or code, stand longer in the source.
  const isPlain = span.end - span.start === end - start;
  return {
    span,
    message,
    suggestions: isPlain ? suggestions : [],
    certain: isPlain && certain && suggestions.length === 1,
  };
}
