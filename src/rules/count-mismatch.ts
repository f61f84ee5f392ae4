import { kindAt } from "../content/folder.ts";
import { inMembers } from "./count/in-members.ts";
import { ofMembers } from "./count/of-members.ts";
import { overLists } from "./count/over-lists.ts";
import { documentsOf } from "./documents-of.ts";
import type { Rule } from "./rule.ts";

/** A number of something that is not the number of what the list holds. */
export const countMismatch: Rule = {
  id: "count-mismatch",
  severity: "error",
  scope: "site",
  *check({ documents, site }) {
    for (const edition of site?.editions ?? [])
      for (const document of documentsOf(edition, documents))
        if (kindAt(document.path) === "members") yield* inMembers(document, edition);
        else {
          yield* overLists(document);
          yield* ofMembers(document, edition);
        }
  },
};
