import type { Finding } from "../model/finding.ts";
import { applyRepairs } from "./apply-repairs.ts";
import { certainRepairs } from "./repairs.ts";

/** A file as it was and as it is repaired, byte-order mark and line ends included. */
export interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What came of repairing. */
export interface Repaired<T> {
  /** What was judged before anything was repaired, and what is left. */
  readonly first: T;
  readonly last: T;
  readonly changes: readonly Change[];
  /** How many stretches of words were replaced. */
  readonly places: number;
  /** Files that could have been repaired and must not be touched. */
  readonly untouched: readonly string[];
}

/** A repair may make another possible; one that undoes another must not go on for ever. */
const ROUNDS = 5;

/**
 * Repairs what can only be meant one way and judges again, until nothing of the kind is left. Nothing is written.
 * @param judge judges, with the texts of these files as they are now instead of what they were
 * @param open the text of a file as it stands on the disk; nothing where it must not be touched
 */
export function repairAll<T extends { readonly findings: readonly Finding[] }>(
  judge: (edited: ReadonlyMap<string, string>) => T,
  open: (file: string) => string | undefined,
): Repaired<T> {
  const before = new Map<string, string | undefined>();
  const after = new Map<string, string>();
  let places = 0;
  const first = judge(after);
  let last = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = false;
    for (const [file, repairs] of certainRepairs(last.findings)) {
      if (!before.has(file)) before.set(file, open(file));
      const raw = after.get(file) ?? before.get(file);
      if (raw === undefined) continue;
      const repaired = applyRepairs(raw, repairs);
      if (repaired === raw) continue;
      after.set(file, repaired);
      places += repairs.length;
      changed = true;
    }
    if (!changed) break;
    last = judge(after);
  }
  return {
    first,
    last,
    changes: [...after].flatMap(([file, text]) => {
      const old = before.get(file);
      return old === undefined || old === text ? [] : [{ file, before: old, after: text }];
    }),
    places,
    untouched: [...before].flatMap(([file, text]) => (text === undefined ? [file] : [])),
  };
}
