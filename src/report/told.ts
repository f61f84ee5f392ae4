import type { Finding, Related } from "../model/finding.ts";
import { inLanguage, said } from "../model/message.ts";

/** A finding in the language of the person it is told to. */
export type Told = Omit<Finding, "message" | "related"> & {
  /** The one that the message is in. */
  readonly language: "en" | "fr";
  readonly message: string;
  readonly related: readonly (Omit<Related, "message"> & { readonly message: string })[];
};

/** Puts a finding into words. @param lang a BCP 47 code */
export const tell = (finding: Finding, lang: string): Told => ({
  ...finding,
  language: inLanguage({ en: "en", fr: "fr" } as const, lang),
  message: said(finding.message, lang),
  related: (finding.related ?? []).map(({ span, message }) => ({ span, message: said(message, lang) })),
});
