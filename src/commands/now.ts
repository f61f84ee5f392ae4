import { WrongUse } from "../disk/errors.ts";
import type { Options } from "./options.ts";

/** The last second a date can hold (ECMA-262, "Time Values and Time Range"). */
const lastSecond = 8.64e12;

/**
 * The moment a site is built for, in milliseconds since 1970 UTC: what `--now` says, else SOURCE_DATE_EPOCH
 * (whole seconds, https://reproducible-builds.org/specs/source-date-epoch/), else what the clock says, asked once.
 *
 * @throws WrongUse for a SOURCE_DATE_EPOCH that is no whole number of seconds
 */
export const nowFrom = (
  options: Pick<Options, "now">,
  env: Readonly<Record<string, string | undefined>>,
  clock: () => number,
): number => {
  if (options.now !== undefined) return options.now;
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return clock();
  if (!/^\d+$/.test(epoch) || Number(epoch) > lastSecond) {
    throw new WrongUse(`SOURCE_DATE_EPOCH is no whole number of seconds since 1970: "${epoch}".`);
  }
  return Number(epoch) * 1000;
};
