import { linksToFiles } from "../content/links-to-files.ts";
import type { Rule, Slip } from "./rule.ts";

/** A file that is published and to which no page leads: it was forgotten here, or its link was. */
export const fileUnlinked: Rule = {
  id: "file-unlinked",
  severity: "question",
  scope: "site",
  check: ({ documents, site }) => {
    if (!site || site.assets.length === 0) return [];
    const linked = new Set(documents.flatMap(linksToFiles).map(({ path }) => path));
    return site.assets.flatMap(({ path }): Slip[] =>
      linked.has(path)
        ? []
        : [
            {
              span: { file: path, start: 0, end: 0 },
              message: {
                en: "Is this file still needed? It is published, but no page leads to it. Link it where it belongs, or take it out of files/.",
                fr: "Ce fichier sert-il encore ? Il est publié, mais aucune page n'y mène. Mettez un lien là où il a sa place, ou retirez-le de files/.",
              },
            },
          ],
    );
  },
};
