import type { Finding } from "../model/finding.ts";
import { type Told, tell } from "../report/told.ts";

/**
 * Findings in words: each in the language of its document, or all in one.
 * @param language of the person, where it was named, or of each document by its path; BCP 47
 */
export const tellFindings = (
  findings: readonly Finding[],
  language: string | ((file: string) => string) = folderOf,
): readonly Told[] =>
  findings.map((finding) => tell(finding, typeof language === "string" ? language : language(finding.span.file)));

/** A document's folder is named after its language. */
const folderOf = (file: string): string => /^[^/]+(?=\/)/.exec(file)?.[0] ?? "en";
