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

/**
 * Addresses that lead out of a folder of which nobody has said where it stands.
 * @param beside what of the larger site they lead to: its first folder, or nothing for its home
 * @param found what a browser shows where the folder is the whole of a host, since it stops at the top
 */
export function linkBeside({ address }: Reference, beside: string, found: string | undefined): Fault {
  const to =
    beside === "" ? { en: "", fr: "" } : { en: `, to "${beside}" beside it`, fr: `, vers « ${beside} » à côté` };
  return {
    rule: "link-outside-site",
    severity: "warning",
    once: true,
    message: {
      en: `"${address}" leads out of this folder${to.en}. Where both are parts of one site, check the folder that holds them; otherwise correct the address.`,
      fr: `« ${address} » sort de ce dossier${to.fr}. Si les deux font partie d'un même site, vérifiez le dossier qui les contient ; sinon, corrigez l'adresse.`,
    },
    suggestions: found === undefined ? [] : [found],
  };
}
