import type { Rule, Slip } from "./rule.ts";

/** An id that is not read as one, and would be shown to visitors: `{#opening`, `{# opening}`. */
export const headingId: Rule = {
  id: "heading-id",
  severity: "error",
  scope: "text",
  check: ({ documents }) =>
    documents.flatMap(({ parts }) =>
      parts.flatMap(({ title }): Slip[] => {
        const at = title.plain.search(/\{\s*#/);
        if (at < 0 || /\{\{\s*\//.test(title.plain)) return []; // "{{#many}} … {{/many}}" repeats in a template
        const word = /[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(title.plain.slice(at))?.[0] ?? "opening";
        const span = { ...title.span, start: Math.min(title.span.start + at, title.span.end) };
        return [
          {
            span,
            message: {
              en: `This is no id, and visitors would see it. Write it at the end of the heading, in one word: {#${word}}.`,
              fr: `Ceci n'est pas un identifiant, et les visiteurs le verraient. Écrivez-le à la fin du titre, en un mot : {#${word}}.`,
            },
            suggestions: [`{#${word}}`],
          },
        ];
      }),
    ),
};
