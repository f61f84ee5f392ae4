import type { Document } from "../content/document.ts";
import type { Edition } from "../model/conference.ts";

/** The documents that stand in the folder of an edition's language. */
export const documentsOf = ({ lang }: Pick<Edition, "lang">, documents: readonly Document[]): readonly Document[] =>
  documents.filter((one) => one.lang === lang && one.path.startsWith(`${lang}/`));
