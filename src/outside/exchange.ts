import type { PageFacts } from "./page-facts.ts";
import type { Fault, Obstacle } from "./verdict-types.ts";

/** What a server said in front of what it sent. */
export interface Head {
  readonly status: number;
  /** By their names in small letters; of several with one name the first. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What kept an answer from coming. */
export interface Trouble {
  readonly code: Fault | Obstacle;
  /** A day, a name: what the words of the reason need. */
  readonly detail?: string;
}

/** One step of the way that redirects led. */
export interface Hop {
  readonly from: string;
  readonly status: number;
  readonly to: string;
}

/** A page that was asked for beside the address, to be compared with it. */
export interface Probe {
  readonly address: string;
  readonly page: PageFacts;
}

/** What a person who follows an address would come to. */
export interface Arrival {
  /** As it was asked, without its fragment. */
  readonly address: string;
  readonly hops: readonly Hop[];
  /** Where the way ended. */
  readonly url: string;
  readonly end: Head | Trouble;
  /** What the page says, where a page was read. */
  readonly page?: PageFacts | undefined;
  /** What the same host answers to an address that nobody ever gave; undefined where that was not asked. */
  readonly madeUp?: Probe | "refused" | undefined;
  /** What the home page of that host says, asked where the two above are alike. */
  readonly home?: Probe | undefined;
  /** The address with https:, where an http: address answered and that answers the same. */
  readonly secure?: string | undefined;
}

export const isTrouble = (end: Head | Trouble): end is Trouble => "code" in end;
