import type { Message } from "./message.ts";
import type { Span } from "./span.ts";

/** `error` stops publication; `warning` is very likely not meant; `question` only a person can answer. */
export type Severity = "error" | "warning" | "question";

/** Something a person should look at: which rule says so, where, what is wrong and how to put it right. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What is wrong and how to put it right, in whole sentences. */
  readonly message: Message;
  /** Replacements for the words under `span`, each of which would make it right. */
  readonly suggestions: readonly string[];
  /** The one suggestion can only be what was meant, so that it may be written by itself. */
  readonly certain?: boolean;
  /** The other places of a contradiction. */
  readonly related?: readonly Related[];
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}
