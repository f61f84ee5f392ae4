/** What is said of an address. "unchecked" is told as "could not be checked". */
export type Word = "works" | "moved" | "broken" | "unchecked";

/** Why, as a code and what belongs to it: a status, a day, a name. Told by reason-words.ts. */
export interface Reason {
  readonly code: ReasonCode;
  readonly detail?: string;
}

/** What speaks against an address: it is broken when it is so again some time later. */
export const FAULTS = [
  "not-found",
  "gone",
  "refused-request",
  "server-fault",
  "no-host",
  "refused",
  "no-answer",
  "cut-off",
  "certificate-expired",
  "certificate-not-yet",
  "certificate-name",
  "certificate-own",
  "redirect-loop",
  "redirect-many",
  "redirect-nowhere",
] as const;

/** Why nothing can be said of an address. */
export const OBSTACLES = [
  "forbidden",
  "login",
  "too-often",
  "busy",
  "robot-wall",
  "robots-txt",
  "cookies",
  "certificate-unknown",
  "encryption",
  "no-name-service",
  "proxy",
  "private-address",
  "credentials",
  "port",
  "scheme",
  "unreadable",
  "odd-answer",
  "same-for-all",
  "offline",
  "time-up",
] as const;

export type Fault = (typeof FAULTS)[number];
export type Obstacle = (typeof OBSTACLES)[number];
export type ReasonCode = Fault | Obstacle | "answers" | "moved";

/** What makes an answer doubtful although it came. */
export const DOUBTS = [
  "not-found-words",
  "same-as-made-up",
  "error-page",
  "empty",
  "for-sale",
  "home",
  "became-page",
  "https",
] as const;

export interface Doubt {
  readonly code: (typeof DOUBTS)[number];
  readonly detail?: string;
}

/** What is said of an address after it was asked once. */
export interface Verdict {
  readonly word: Word;
  readonly reason: Reason;
  /** Of what has moved: the new address. */
  readonly to?: string;
  /** Of what has moved: it can only be what is meant. */
  readonly certain?: boolean;
  readonly doubts: readonly Doubt[];
}
