import { readKeptFile, writeKeptFile } from "../disk/links-file.ts";
import { keptText, readKept } from "../outside/kept.ts";
import type { Known } from "../outside/known.ts";

/** What was learned of addresses in earlier runs, and is in this one. */
export interface Learned {
  /** What is learned is put into it. */
  readonly known: Map<string, Known>;
  /** What was kept was none. */
  readonly begunAnew: boolean;
  /**
   * Keeps it, and with it what another run has kept in the meantime.
   * @param linked the addresses that are linked now @param now in milliseconds since 1970 UTC
   */
  readonly keep: (linked: ReadonlySet<string>, now: number) => void;
}

/** Reads what was kept in a file; there may be none yet. @throws Failure when it is there and cannot be read */
export function readLearned(file: string): Learned {
  const text = readKeptFile(file);
  const before = text === undefined ? undefined : readKept(text);
  const known = new Map(before);
  return {
    known,
    begunAnew: text !== undefined && before === undefined,
    keep: (linked, now) => {
      for (const [address, entry] of readKept(readKeptFile(file) ?? "") ?? [])
        if (entry.asked !== before?.get(address)?.asked && entry.asked > (known.get(address)?.asked ?? 0))
          known.set(address, entry);
      writeKeptFile(file, keptText(known, linked, now));
    },
  };
}
