import type { Inline } from "../model/prose.ts";
import type { Located, Span } from "../model/span.ts";

/** `Key: value` before anybody has asked what the key means. */
export interface RawField {
  readonly label: Located<string>;
  readonly value: Inline;
  readonly span: Span;
  /** Written as a YAML list. */
  readonly list: boolean;
}
