import { existsSync, lstatSync, mkdirSync, renameSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { WrongUse } from "./errors.ts";
import { type Exchange, loadExchange } from "./exchange.ts";
import { firstOf, foreignIn } from "./foreign.ts";
import { onInterrupt } from "./interrupt.ts";
import { lockOutput } from "./lock.ts";
import { manifestName } from "./manifest-name.ts";
import { type OutputPlace, outputPlace, type Surroundings } from "./output-place.ts";
import { plainFailure } from "./plain-failure.ts";
import { recover } from "./recover.ts";
import { removeOwn } from "./remove-own.ts";
import { checkSitePaths } from "./site-paths.ts";
import { swap } from "./swap.ts";
import { type SiteFile, type WriteFile, writeFile, writeSite } from "./write-site.ts";

export type Published = {
  /** Absolute, symbolic links followed. */
  readonly output: string;
  /** How many files, without the list of them. */
  readonly files: number;
  readonly bytes: number;
  /** Where something of the old site is left that could not be removed. The next run tries again. */
  readonly leftBehind?: string;
};

/** What of the machine can be put otherwise: for tests. */
export type Machine = {
  readonly write: WriteFile;
  readonly loadExchange: () => Promise<Exchange | undefined>;
};

/** Whether there is a folder to be replaced. @throws WrongUse where it holds what Dateline did not write */
const isReplacing = ({ real, shown }: OutputPlace): boolean => {
  if (lstatSync(real, { throwIfNoEntry: false }) === undefined) return false;
  const foreign = firstOf(foreignIn(real));
  if (foreign !== "")
    throw new WrongUse(
      `${shown} holds ${foreign}, which Dateline did not write and will not delete. ` +
        "Name another folder with --output, or move that elsewhere.",
    );
  return true;
};

const quietly = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

/** What has become of the site when publishing failed. */
const outcome = (output: string): string =>
  existsSync(join(output, manifestName))
    ? `nothing was changed, the site in ${output} is the one from before.`
    : `nothing was written to ${output}.`;

/** Makes the folder and those above it. @returns takes back those it made, as far as they are empty */
const makeParents = (folder: string): (() => void) => {
  const first = mkdirSync(folder, { recursive: true });
  return () => {
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made)) rmdirSync(made);
  };
};

const publishAt = async (
  place: OutputPlace,
  files: ReadonlyMap<string, SiteFile>,
  machine: Machine,
): Promise<Published> => {
  recover(place);
  const hasOld = isReplacing(place);
  const takeBackParents = makeParents(place.parent);
  const undo = (): void => {
    quietly(() => removeOwn(place.next));
    quietly(takeBackParents);
  };
  const finished = onInterrupt(undo);
  try {
    const bytes = await writeSite(place.next, files, machine.write);
    const exchange = hasOld ? await machine.loadExchange() : undefined;
    // From here on nothing is awaited: asked once more, and done before anybody can change it.
    const published = { output: place.real, files: files.size, bytes };
    if (!isReplacing(place)) {
      renameSync(place.next, place.real);
      return published;
    }
    const leftBehind = swap(place, exchange);
    const isGone = leftBehind === place.next && quietly(() => removeOwn(place.next)) === true;
    return isGone ? published : { ...published, leftBehind };
  } catch (error) {
    undo();
    throw error;
  } finally {
    finished();
  }
};

/**
 * Makes the output folder hold exactly these files, and at every moment, however the process ends, one whole version of
 * the site: the new one is written beside the old one and takes its place in one step. Without koffi or on Windows that
 * step is two, and the next run puts right what was killed between them.
 * @param output the folder, made with its parents where it does not exist
 * @param files by "/"-separated path in the output
 * @throws WrongUse (output refused, a path that cannot be, another build at work) or Failure (the disk would not); in
 * either case the old site is as it was
 */
export const publish = async (
  output: string,
  files: ReadonlyMap<string, SiteFile>,
  around: Surroundings,
  machine: Machine = { write: writeFile, loadExchange },
): Promise<Published> => {
  checkSitePaths(files.keys());
  try {
    const place = outputPlace(output, around);
    const release = await lockOutput(place.real, output);
    try {
      return await publishAt(place, files, machine);
    } finally {
      release();
    }
  } catch (error) {
    throw plainFailure(error, outcome(output));
  }
};
