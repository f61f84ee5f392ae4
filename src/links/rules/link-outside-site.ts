import type { Fault } from "../fault.ts";
import type { Reference } from "../reference.ts";

/**
 * An address with more "../" than there are folders above its page.
 * @param found what a browser shows all the same, since it stops at the top of the host
 */
export const linkOutsideSite = ({ address }: Reference, found: string | undefined): Fault => ({
  rule: "link-outside-site",
  severity: found === undefined ? "error" : "warning",
  message:
    found === undefined
      ? {
          en: `"${address}" climbs out of the site: it has more "../" than there are folders above this page.`,
          fr: `« ${address} » sort du site : il y a plus de « ../ » que de dossiers au-dessus de cette page.`,
        }
      : {
          en: `"${address}" has more "../" than there are folders above this page. It works only where the site stands at the top of its host. Write "${found}".`,
          fr: `« ${address} » a plus de « ../ » qu'il n'y a de dossiers au-dessus de cette page. Cela ne marche que si le site est à la racine de son hôte. Écrivez « ${found} ».`,
        },
  suggestions: found === undefined ? [] : [found],
});
