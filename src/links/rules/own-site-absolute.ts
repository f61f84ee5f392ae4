import type { Fault } from "../fault.ts";
import type { Reference } from "../reference.ts";

/** A link to the site itself with its host: it leads away from a preview, a copy or a new address. */
export const ownSiteAbsolute = ({ address }: Reference, right: string): Fault => ({
  rule: "own-site-absolute",
  severity: "warning",
  message: {
    en: `"${address}" is a page or file of this site, and would lead away from a preview or a copy of it. Write "${right}".`,
    fr: `« ${address} » est une page ou un fichier de ce site, et ferait quitter un aperçu ou une copie. Écrivez « ${right} ».`,
  },
  suggestions: [right],
  certain: true,
});
