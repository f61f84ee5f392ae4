import { renameSync } from "node:fs";
import { Failure } from "./errors.ts";
import type { Exchange } from "./exchange.ts";
import type { OutputPlace } from "./output-place.ts";

const putBack = ({ shown, real, old }: OutputPlace, cause: unknown): void => {
  try {
    renameSync(old, real);
  } catch {
    throw new Failure(
      `${shown} could not be replaced. The site from before is safe in ${old}; the next build puts it back.`,
      { cause },
    );
  }
};

/**
 * The new site under `next` becomes the output, and the old one stands under `next` instead. Synchronous from end to end:
 * no signal is heard in between. Without an exchange the output is missing for the moment between two renames.
 * @returns where the old site stands now: `next`, or `old` where it could not be moved there
 * @throws Failure or an error of the system; the output is then the old site
 */
export const swap = (place: OutputPlace, exchange: Exchange | undefined): string => {
  const { real, next, old } = place;
  if (exchange?.(next, real)) return next;
  renameSync(real, old);
  try {
    renameSync(next, real);
  } catch (error) {
    putBack(place, error);
    throw error;
  }
  try {
    renameSync(old, next);
    return next;
  } catch {
    return old; // The new site is in its place; the next run sees to this.
  }
};
