import { nearest } from "../model/nearest.ts";
import type { Rule, Slip } from "./rule.ts";

/** `Replaces:` that names no session of the agenda. */
export const unknownSession: Rule = {
  id: "unknown-session",
  severity: "error",
  scope: "site",
  check: ({ site }) =>
    (site?.editions ?? []).flatMap(({ agenda, lang }) => {
      const ids = new Set(agenda?.sessions.map(({ id }) => id));
      return (agenda?.sessions ?? []).flatMap(({ replaces, lang: written }): Slip[] => {
        if (!replaces || written !== lang || ids.has(replaces.value)) return [];
        const meant = nearest(replaces.value, [...ids]);
        const repair = meant
          ? { en: `Did you mean "${meant}"?`, fr: `Vouliez-vous dire « ${meant} » ?` }
          : {
              en: "Write the id that stands in {#…} behind the title of the session.",
              fr: "Écrivez l'identifiant qui figure entre {#…} après le titre de la séance.",
            };
        return [
          {
            span: replaces.span,
            message: {
              en: `No session has the id "${replaces.value}". ${repair.en}`,
              fr: `Aucune séance n'a l'identifiant « ${replaces.value} ». ${repair.fr}`,
            },
            suggestions: meant ? [meant] : [],
          },
        ];
      });
    }),
};
