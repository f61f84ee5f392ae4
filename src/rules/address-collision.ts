import type { Document } from "../content/document.ts";
import type { Rule, Slip } from "./rule.ts";

const RESERVED = ["agenda", "press-releases", "speakers", "members", "press-room", "files", "assets", "404"];

/**
 * Two documents whose addresses would be the same, also where a disk makes no difference between capitals and small
 * letters, and a page whose address another part of the site has.
 */
export const addressCollision: Rule = {
  id: "address-collision",
  severity: "error",
  scope: "site",
  check: ({ documents, site }) => {
    const seen = new Map<string, Document>();
    const languages = site?.conference.languages ?? [];
    return documents.flatMap((document): Slip[] => {
      const address = document.path.toLowerCase();
      const other = seen.get(address);
      seen.set(address, other ?? document);
      const name = /^[^/]+\/pages\/(.+)\.md$/.exec(address)?.[1];
      const taken =
        name !== undefined && [...RESERVED, ...languages.slice(1).map((lang) => lang.toLowerCase())].includes(name);
      if (!other && !taken) return [];
      const why = other
        ? {
            en: `"${document.path}" would have the same address as "${other.path}".`,
            fr: `« ${document.path} » aurait la même adresse que « ${other.path} ».`,
          }
        : {
            en: `The address of this page, "${name}", belongs to another part of the site.`,
            fr: `L'adresse de cette page, « ${name} », est celle d'une autre partie du site.`,
          };
      return [
        {
          span: { file: document.path, start: 0, end: 0 },
          message: {
            en: `${why.en} Give the file another name.`,
            fr: `${why.fr} Donnez un autre nom au fichier.`,
          },
        },
      ];
    });
  },
};
