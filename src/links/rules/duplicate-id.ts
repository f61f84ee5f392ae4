import type { Fault } from "../fault.ts";

/** An id that two elements of a page bear: links to it find the first alone. */
export const duplicateId = (id: string): Fault => ({
  rule: "duplicate-id",
  severity: "warning",
  message: {
    en: `The id "${id}" stands twice on the page, and links to it find the first alone. Give one of the two another id.`,
    fr: `L'identifiant « ${id} » figure deux fois sur la page, et les liens ne trouvent que le premier. Donnez un autre identifiant à l'un des deux.`,
  },
});
