import { kindAt } from "../content/folder.ts";
import type { Rule, Slip } from "./rule.ts";

/** The same id given to two headings of one document. In an agenda that means one session at several times. */
export const duplicateHeadingId: Rule = {
  id: "duplicate-heading-id",
  severity: "error",
  scope: "text",
  check: ({ documents }) =>
    documents.flatMap(({ path, parts }) => {
      if (kindAt(path) === "agenda") return [];
      const seen = new Set<string>();
      return parts.flatMap(({ givenId, title }): Slip[] => {
        if (givenId === undefined) return [];
        const again = seen.has(givenId);
        seen.add(givenId);
        if (!again) return [];
        return [
          {
            span: title.span,
            message: {
              en: `Another heading of this document has the id "${givenId}" too. Give this one an id of its own.`,
              fr: `Un autre titre de ce document a aussi l'identifiant « ${givenId} ». Donnez-en un autre à celui-ci.`,
            },
          },
        ];
      });
    }),
};
