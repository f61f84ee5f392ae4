import { lstatSync, renameSync } from "node:fs";
import { WrongUse } from "./errors.ts";
import { firstOf, foreignIn } from "./foreign.ts";
import type { OutputPlace } from "./output-place.ts";
import { removeOwn } from "./remove-own.ts";

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const refuseForeign = (path: string, shown: string): void => {
  const isFolder = lstatSync(path).isDirectory();
  const foreign = isFolder ? firstOf(foreignIn(path)) : "";
  if (isFolder && foreign === "") return;
  const what = isFolder ? `it holds ${foreign}, which Dateline did not write` : "it is not a folder";
  throw new WrongUse(`${path} is in the way of building ${shown}: ${what}. Move it elsewhere.`);
};

/**
 * Puts right what a killed run left: a site that was put aside comes back where there is none, the rest is removed.
 * @throws WrongUse where something stands under these names that is not Dateline's
 */
export const recover = ({ shown, real, next, old }: OutputPlace): void => {
  for (const left of [next, old]) if (exists(left)) refuseForeign(left, shown);
  if (exists(next)) removeOwn(next);
  if (!exists(old)) return;
  if (!exists(real)) renameSync(old, real);
  else {
    // Taken apart under the other name: under its own it would be taken for a whole site if this run were killed.
    renameSync(old, next);
    removeOwn(next);
  }
};
