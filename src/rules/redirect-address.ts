import type { FormerFault } from "../model/former.ts";
import type { Message } from "../model/message.ts";
import type { Rule, Slip } from "./rule.ts";

const told: Readonly<Record<FormerFault, (value: string, own: string) => Message>> = {
  outside: (value, own) => ({
    en: `"${value}" is no address of this site (${own}), which cannot lead on from there. Write one of this site, or take this line out.`,
    fr: `« ${value} » n'est pas une adresse de ce site (${own}), qui ne peut pas rediriger depuis là. Écrivez une adresse de ce site, ou retirez cette indication.`,
  }),
  part: (value) => ({
    en: `"${value}" cannot be led on from: a site of files is never told what stands behind "?" or "#". Write what stands before it.`,
    fr: `On ne peut pas rediriger depuis « ${value} » : ce qui suit « ? » ou « # » n'arrive pas jusqu'à un site fait de fichiers. Écrivez ce qui précède.`,
  }),
  "no-file": (value) => ({
    en: `"${value}" is no address at which this could have stood. Write an address such as /old-name/, the former name of the document such as old-name.md, or the former id of a session.`,
    fr: `« ${value} » n'est pas une adresse où ceci aurait pu se trouver. Écrivez une adresse comme /ancien-nom/, l'ancien nom du document comme ancien-nom.md, ou l'ancien identifiant d'une séance.`,
  }),
};

/** A former address from which this site can lead nobody on. */
export const redirectAddress: Rule = {
  id: "redirect-address",
  severity: "error",
  scope: "site",
  check: ({ site }) =>
    (site?.former ?? []).flatMap(({ written: { value, span }, place }): Slip[] => {
      if (!("fault" in place)) return [];
      const before = value.replace(/[?#].*/, "");
      return [
        {
          span,
          message: told[place.fault](value, site?.address.own ?? ""),
          suggestions: place.fault === "part" && before ? [before] : [],
        },
      ];
    }),
};
