import type { FragmentState } from "./fragment.ts";
import type { Reason, Verdict, Word } from "./verdict-types.ts";

/** A dated copy in a public archive. */
export interface Copy {
  readonly address: string;
  /** ISO date. */
  readonly date: string;
}

/** What is known of one address. Moments in milliseconds since 1970 UTC. */
export interface Known extends Verdict {
  /** When it was last asked. */
  readonly asked: number;
  /** When it failed first, if it has not worked since. */
  readonly failing?: number;
  /** Not to be asked before: the server said so. */
  readonly notBefore?: number;
  /** Which of the fragments that are linked the page has. */
  readonly fragments?: Readonly<Record<string, FragmentState>>;
  /** When an archive was last asked, and what it has. */
  readonly archive?: { readonly asked: number; readonly copy?: Copy };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Faults that pass by themselves more often than not: they are asked about on another day. */
const PASSING: ReadonlySet<Reason["code"]> = new Set(["server-fault", "refused", "no-answer", "cut-off"]);

/** What passes by itself, most often before long. */
const SHORT: ReadonlySet<Reason["code"]> = new Set([
  "too-often",
  "busy",
  "no-name-service",
  "offline",
  "time-up",
  "proxy",
]);

/** How long behind the first failure a second one has to be, for the address to be called broken. */
const patienceOf = ({ code }: Reason): number => (PASSING.has(code) ? 20 * HOUR : HOUR);

/** The word that an address is told with: what failed once is not broken yet. */
export const wordOf = (known: Known): Word =>
  known.word === "broken" && !isConfirmed(known) ? "unchecked" : known.word;

/** Whether an address failed again, long enough behind the first time. */
export const isConfirmed = ({ word, failing, asked, reason }: Known): boolean =>
  word === "broken" && failing !== undefined && asked - failing >= patienceOf(reason);

/**
 * What is known after an address was asked again. A failure is remembered until the address works: that it could not be
 * checked in between changes nothing.
 */
export function learn(
  before: Known | undefined,
  verdict: Verdict,
  now: number,
  rest: Pick<Known, "notBefore" | "fragments"> = {},
): Known {
  // A failure in time to come was seen by a clock that was wrong.
  const since = before?.failing === undefined ? undefined : Math.min(before.failing, now);
  const failing = verdict.word === "broken" ? (since ?? now) : verdict.word === "unchecked" ? since : undefined;
  return {
    ...verdict,
    asked: now,
    ...(failing === undefined ? {} : { failing }),
    ...rest,
    ...(before?.archive ? { archive: before.archive } : {}),
  };
}

/** When an address is to be asked again. A week, a little less so that a weekly run asks all; sooner after a failure. */
export function dueAt(known: Known): number {
  const { asked, word, reason, doubts, notBefore } = known;
  const pause = (): number => {
    if (word === "broken") return isConfirmed(known) ? DAY : patienceOf(reason);
    if (word === "unchecked") return SHORT.has(reason.code) ? HOUR : known.failing === undefined ? 6 * DAY : DAY;
    return doubts.length > 0 ? DAY : 6 * DAY;
  };
  return Math.max(asked + pause(), notBefore ?? 0);
}

/** Whether an address has to be asked now. @param fragments those of it that are linked */
export const isDue = (known: Known | undefined, fragments: readonly string[], now: number): boolean =>
  known === undefined ||
  // A clock that was wrong once must not keep an address from being asked for years.
  known.asked > now + DAY ||
  now >= dueAt(known) ||
  (wordOf(known) === "works" && fragments.some((fragment) => known.fragments?.[fragment] === undefined));
