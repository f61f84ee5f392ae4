import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;
const cleanups = new Set<() => void>();

const stop = (signal: (typeof signals)[number]): void => {
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch {
      // The program ends in any case; what could not be cleaned the next run finds.
    }
  }
  // As shells report a program ended by a signal: 128 and its number, so 130 and 143.
  process.exit(128 + constants.signals[signal]);
};

/**
 * Has something put right before Ctrl+C or a request to end (SIGINT, SIGTERM) ends the program with 130 or 143. The last
 * asked for is done first. Signals are heard between turns of the event loop only.
 * @param cleanup synchronous
 * @returns takes the request back; with the last one gone the signals do what they always do
 */
export const onInterrupt = (cleanup: () => void): (() => void) => {
  const own = () => cleanup();
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, stop);
  cleanups.add(own);
  return () => {
    cleanups.delete(own);
    if (cleanups.size === 0) for (const signal of signals) process.off(signal, stop);
  };
};
