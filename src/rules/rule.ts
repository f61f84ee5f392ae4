import type { Document } from "../content/document.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import type { Site } from "../model/conference.ts";
import type { Finding, Severity } from "../model/finding.ts";

/** What a rule is given: the documents as they were read, what they state, and the model where one could be made. */
export interface Judged {
  readonly documents: readonly Document[];
  /** Undefined for loose texts, and when what all pages stand on could not be read. */
  readonly site: Site | undefined;
  /** The moment it is judged for, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** What a document states, text by text; read once. */
  readonly mentionsOf: (document: Document) => readonly TextMentions[];
}

/** What a rule finds: a finding without the rule's own name and severity. */
export type Slip = Pick<Finding, "span" | "message"> &
  Partial<Pick<Finding, "suggestions" | "certain" | "related">> & {
    /** Where a rule is less sure than it mostly is. */
    readonly severity?: Severity;
  };

/** A rule on the content: data and one pure function. */
export interface Rule {
  /** Also the name of its page of documentation and of its fixtures. */
  readonly id: string;
  readonly severity: Severity;
  /** "text" judges loose texts as well; "site" needs the conference. */
  readonly scope: "text" | "site";
  readonly check: (judged: Judged) => Iterable<Slip>;
}
