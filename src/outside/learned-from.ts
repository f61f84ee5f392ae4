import { type Arrival, isTrouble } from "./exchange.ts";
import { type FragmentState, fragmentState } from "./fragment.ts";
import { type Known, learn } from "./known.ts";
import { retryAfter } from "./retry-after.ts";
import { verdictOf } from "./verdict.ts";

/**
 * What is known of an address after it was asked.
 * @param before what was known of it @param fragments of it that are linked @param now in milliseconds since 1970 UTC
 */
export function learnedFrom(
  arrival: Arrival,
  before: Known | undefined,
  fragments: readonly string[],
  now: number,
): Known {
  const { end, page } = arrival;
  const head = isTrouble(end) ? undefined : end;
  const notBefore = retryAfter(head?.headers["retry-after"], now);
  const states = fragments.map((fragment): [string, FragmentState] => [
    fragment,
    head && page ? fragmentState(fragment, page) : "unsure",
  ]);
  return learn(before, verdictOf(arrival, now), now, {
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(states.length > 0 ? { fragments: Object.fromEntries(states) } : {}),
  });
}
