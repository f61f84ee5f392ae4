import { judgedRedirects, oncePerLine } from "./redirect/judged-redirects.ts";
import type { Rule } from "./rule.ts";

/** Two that claim the same former address: it can lead to one of them alone. */
export const redirectTwice: Rule = {
  id: "redirect-twice",
  severity: "error",
  scope: "site",
  check: ({ site }) =>
    oncePerLine(judgedRedirects(site), ({ rival }) => rival !== undefined).map(({ redirect, rival }) => {
      const { value, span } = redirect.former.written;
      const other = rival?.former.written.span ?? span;
      const file =
        other.file === span.file ? { en: "this document", fr: "ce document" } : { en: other.file, fr: other.file };
      return {
        span,
        message: {
          en: `"${value}" is claimed already, in ${file.en}, and one address leads to one page. Keep it where most of what stood there is today.`,
          fr: `« ${value} » est déjà pris, dans ${file.fr}, et une adresse mène à une seule page. Gardez-le là où se trouve aujourd'hui l'essentiel de la page.`,
        },
        related: [{ span: other, message: { en: "It is claimed here.", fr: "Il est pris ici." } }],
      };
    }),
};
