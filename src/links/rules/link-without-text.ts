import type { Fault } from "../fault.ts";
import type { Reference } from "../reference.ts";

/** A link that nobody sees or hears: WCAG 2.4.4. */
export const linkWithoutText = ({ address }: Reference): Fault => ({
  rule: "link-without-text",
  severity: "warning",
  message: {
    en: `The link to "${address}" has no words, so nobody sees or hears where it leads. Write them, or take the link out.`,
    fr: `Le lien vers « ${address} » n'a pas de mots : personne ne voit ni n'entend où il mène. Écrivez-les, ou retirez le lien.`,
  },
});
