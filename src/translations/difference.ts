import type { Finding } from "../model/finding.ts";

/** The kinds of difference that an office may leave untold, each a rule of its own. */
export type TranslationRule =
  | "translation-address"
  | "translation-date"
  | "translation-fact"
  | "translation-id"
  | "translation-member"
  | "translation-missing-part"
  | "translation-name"
  | "translation-number"
  | "translation-private"
  | "translation-time";

/** What a document and its translation do not agree on, told in the translation. */
export type Difference = Pick<Finding, "span" | "message" | "severity"> &
  Partial<Pick<Finding, "suggestions" | "related">> & { readonly rule: TranslationRule };
