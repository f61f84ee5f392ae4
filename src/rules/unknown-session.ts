import type { Finding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import type { Rule } from "./rule.ts";

/** `Replaces:` that names no session of the agenda. */
export const unknownSession: Rule = {
  id: "unknown-session",
  check: ({ site }) =>
    (site?.editions ?? []).flatMap(({ agenda, lang }) => {
      const ids = new Set(agenda?.sessions.map(({ id }) => id));
      return (agenda?.sessions ?? []).flatMap(({ replaces, lang: written }): Finding[] => {
        if (!replaces || written !== lang || ids.has(replaces.value)) return [];
        const meant = nearest(replaces.value, [...ids]);
        const repair = meant
          ? `Did you mean "${meant}"?`
          : "Write the id that stands in {#…} behind the title of the session.";
        return [
          {
            rule: "unknown-session",
            severity: "error",
            span: replaces.span,
            message: `No session has the id "${replaces.value}". ${repair}`,
            suggestions: meant ? [meant] : [],
          },
        ];
      });
    }),
};
