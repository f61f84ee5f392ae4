import { type Fault, meant } from "../fault.ts";
import type { Reference } from "../reference.ts";

/** An address for programs that is no page or file of the site. @param near the one that was probably meant */
export function canonicalTarget({ address, holder }: Reference, near: string | undefined): Fault {
  const hint = meant(near, {
    en: "Programs that read it find nothing there.",
    fr: "Les programmes qui la lisent n'y trouvent rien.",
  });
  return {
    rule: "canonical-target",
    severity: "error",
    message: {
      en: `"${address}" (${holder}) is no page and no file of this site.${hint.en}`,
      fr: `« ${address} » (${holder}) n'est ni une page ni un fichier de ce site.${hint.fr}`,
    },
    suggestions: near === undefined ? [] : [near],
  };
}

/** A sitemap may list the pages of its own host alone (sitemaps.org 0.9, "Sitemap file location"). */
export const canonicalElsewhere = ({ address, holder }: Reference, siteUrl: string): Fault => ({
  rule: "canonical-target",
  severity: "warning",
  message: {
    en: `"${address}" (${holder}) is not at the address of this site, ${siteUrl}.`,
    fr: `« ${address} » (${holder}) n'est pas à l'adresse de ce site, ${siteUrl}.`,
  },
});
