import type { Fault } from "../fault.ts";
import type { Reference } from "../reference.ts";

/** A page of a folder that is linked as "…/index.html" here and as "…/" elsewhere. */
export const linkTwoWays = ({ address }: Reference, right: string): Fault => ({
  rule: "link-detour",
  severity: "warning",
  message: {
    en: `"${address}" and "${right}" are one page with two addresses. Write "${right}" everywhere.`,
    fr: `« ${address} » et « ${right} » sont une seule page sous deux adresses. Écrivez partout « ${right} ».`,
  },
  suggestions: [right],
  certain: true,
});

/** A folder without its slash, or a page without its ending: hosts send the visitor on, or find nothing. */
export const linkDetour = ({ address }: Reference, right: string): Fault => ({
  rule: "link-detour",
  severity: "warning",
  message: {
    en: `"${address}" is not the address of the page itself: hosts send the visitor on to "${right}", or find nothing. Write "${right}".`,
    fr: `« ${address} » n'est pas l'adresse de la page même : selon l'hôte, le visiteur est renvoyé vers « ${right} », ou rien n'est trouvé. Écrivez « ${right} ».`,
  },
  suggestions: [right],
  certain: true,
});
