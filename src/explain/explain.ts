import { inLanguage } from "../model/message.ts";
import { SEVERITY_NAMES } from "../model/severity-names.ts";
import type { Rule } from "../rules/rule.ts";
import { type Row, rowsOf } from "./findings-table.ts";
import { firstSentence, plainPage } from "./page.ts";
import { wrapped } from "./plain.ts";

/** What is written of rules and findings in a language. */
export interface Docs {
  /** BCP 47. */
  readonly language: string;
  /** The pages of docs/rules by the names of their rules. */
  readonly pages: ReadonlyMap<string, string>;
  /** The table of what has no page. */
  readonly table: string;
}

/** What can be told of one rule, or of a finding that the reading of documents makes. */
export interface Explained extends Row {
  readonly id: string;
  /** The whole page for a terminal; undefined where there is none. */
  readonly page: string | undefined;
}

/** Everything that can be explained, by name, in the order of the alphabet. */
export function explanations(
  { language, pages, table }: Docs,
  rules: readonly Pick<Rule, "id" | "severity">[],
): ReadonlyMap<string, Explained> {
  const severities = new Map(rules.map(({ id, severity }) => [id, inLanguage(SEVERITY_NAMES[severity], language)]));
  const all = [...rowsOf(table)].map(([id, row]): Explained => ({ id, ...row, page: undefined }));
  for (const [id, page] of pages) {
    const severity = severities.get(id) ?? "";
    all.push({ id, severity, meaning: firstSentence(page), page: plainPage(page, severity) });
  }
  // A page tells more than a row of the same name.
  const byName = new Map(all.map((one) => [one.id, one]));
  return new Map([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One of them for a terminal. */
export const explained = ({ id, severity, meaning, page }: Explained): string =>
  page ?? `${id} (${severity})\n\n${wrapped(meaning)}`;

/** All of them for a terminal, each with its first sentence. */
export const listed = (all: Iterable<Explained>): string =>
  [...all].map(({ id, severity, meaning }) => `${id} (${severity})\n${wrapped(meaning, 4)}`).join("");
