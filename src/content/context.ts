import type { Conference } from "../model/conference.ts";
import type { Reading } from "./reading.ts";

/** What every reader of a document is given beside the document. */
export interface Context {
  readonly conference: Conference;
  readonly reading: Reading;
  /** The moment the site is built for, in milliseconds since 1970 UTC. */
  readonly now: number;
}
