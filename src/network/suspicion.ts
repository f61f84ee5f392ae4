import type { Arrival } from "../outside/exchange.ts";
import type { ReasonCode } from "../outside/verdict-types.ts";
import { hostNameOf } from "./in-turn.ts";

/** Hosts in a row that have to fail before it is asked whether it is this machine that is cut off. */
const MANY = 3;
/** Arrivals that are held before it is asked in any case: each has its page. */
const HELD = 20;
/** For how long the answer to that holds, in milliseconds. */
const HOLDS = 15_000;

/** Keeps what may only mean that this machine is cut off from being told before it is known that it is not. */
export interface Suspicion {
  /** Tells an arrival, or holds it. */
  readonly note: (arrival: Arrival) => void;
  /** Whether this machine is cut off. Asked only where there is reason to. @param isOver no more arrivals will come */
  readonly isTrue: (isOver?: boolean) => Promise<boolean>;
  /** The addresses whose arrivals are held. */
  readonly held: () => readonly string[];
}

/**
 * @param isConnected whether anything outside can be reached @param now in milliseconds
 * @param tell called with each arrival that means what it says
 */
export function newSuspicion(
  isConnected: () => Promise<boolean>,
  now: () => number,
  tell: (arrival: Arrival) => void,
): Suspicion {
  const held: Arrival[] = [];
  const hosts = new Set<string>();
  let sureUntil = Number.NEGATIVE_INFINITY;
  let wasConnected = false;
  let isCutOff = false;

  const clear = (): void => {
    wasConnected = true;
    hosts.clear();
    for (const arrival of held.splice(0)) tell(arrival);
  };
  return {
    note: (arrival) => {
      held.push(arrival);
      if (isProof(arrival)) clear();
      else hosts.add(hostNameOf(arrival.address));
    },
    isTrue: async (isOver = false) => {
      const isReason = hosts.size >= MANY || held.length >= HELD || (isOver && !wasConnected && held.length > 0);
      if (isReason && !isCutOff && now() >= sureUntil) {
        // Somebody may answer in the meantime.
        isCutOff = !(await isConnected()) && hosts.size > 0;
        sureUntil = now() + HOLDS;
      }
      if (!isCutOff && (isReason || isOver)) clear();
      return isCutOff;
    },
    held: () => held.map(({ address }) => address),
  };
}

const CUT_OFF: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "no-host",
  "no-name-service",
  "private-address", // what such a network says of every name
  "offline",
  "no-answer",
  "refused",
  "cut-off",
  "time-up",
  "encryption",
  "certificate-expired",
  "certificate-name",
  "certificate-not-yet",
  "certificate-own",
  "certificate-unknown",
]);

/**
 * Whether it is certain that the host that was asked answered. A network that wants a login first answers in its place:
 * without its certificate, or by sending on to a host of its own.
 */
const isProof = ({ address, hops: [first], end }: Arrival): boolean =>
  first
    ? address.startsWith("https:") || hostNameOf(first.to) === hostNameOf(address)
    : !("code" in end && CUT_OFF.has(end.code));
