import type { Document } from "../content/document.ts";
import type { Site } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";

/** What a rule is given: the documents as they were read, and the model where one could be made. */
export interface Judged {
  readonly documents: readonly Document[];
  readonly site: Site | undefined;
}

/** A rule on the content: data and one pure function. */
export interface Rule {
  readonly id: string;
  readonly check: (judged: Judged) => readonly Finding[];
}
