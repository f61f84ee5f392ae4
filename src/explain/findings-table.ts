import { plain } from "./plain.ts";

/** What the table of all findings says of one. */
export interface Row {
  readonly severity: string;
  /** A sentence. */
  readonly meaning: string;
}

/** The rows of docs/findings.md by the name of the finding. */
export const rowsOf = (table: string): ReadonlyMap<string, Row> =>
  new Map(
    [...table.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| (.+) \|$/gm)].map(([, id = "", severity = "", meaning = ""]) => [
      id,
      { severity: plain(severity), meaning: sentence(plain(meaning)) },
    ]),
  );

const sentence = (words: string): string => {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(begun) ? begun : `${begun}.`;
};
