import { keyOf, type Mark } from "./mark.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** Findings that are left for later, as a file keeps them. */
export interface Baseline {
  /** The day it was made, as an ISO date. */
  readonly date: string;
  readonly entries: readonly Entry[];
}

/** A finding that is left for later; where several are alike, how many. */
export interface Entry extends Mark {
  readonly times: number;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A baseline of everything that was found. */
export function baselineOf(marks: readonly Mark[], date: string): Baseline {
  const tally = tallyOf(marks);
  const first = new Map(marks.map((mark) => [keyOf(mark), mark]));
  return { date, entries: [...first].map(([key, mark]) => ({ ...mark, times: tally.get(key) ?? 1 })) };
}

/** How often each entry may occur. */
export const tallyOfBaseline = ({ entries }: Baseline): Tally =>
  new Map(entries.map((entry) => [keyOf(entry), entry.times]));

/**
 * What is still found of a baseline, and how much of it is not. Nothing is ever added.
 * @param isJudged whether a file was judged in this run: of others nothing is known
 */
export function shrunk(
  baseline: Baseline,
  found: Tally,
  isJudged: (file: string) => boolean,
): { readonly baseline: Baseline; readonly gone: number } {
  let gone = 0;
  const entries = baseline.entries.flatMap((entry) => {
    const times = isJudged(entry.file) ? Math.min(entry.times, found.get(keyOf(entry)) ?? 0) : entry.times;
    gone += entry.times - times;
    return times > 0 ? [{ ...entry, times }] : [];
  });
  return { baseline: { ...baseline, entries }, gone };
}

/** The text of a baseline: an entry a line, sorted by code units, so that a change shows what was taken out. */
export function baselineText({ date, entries }: Baseline): string {
  const lines = entries
    .toSorted(
      (a, b) =>
        byText(a.file, b.file) ||
        byText(a.section, b.section) ||
        byText(a.rule, b.rule) ||
        byText(a.words, b.words) ||
        byText(a.message, b.message),
    )
    .map(({ file, section, rule, words, message, times }) =>
      JSON.stringify({ file, section, rule, words, message, ...(times > 1 ? { times } : {}) }),
    );
  const list = lines.length ? `[\n    ${lines.join(",\n    ")}\n  ]` : "[]";
  return `{\n  "generator": "Dateline",\n  "date": ${JSON.stringify(date)},\n  "findings": ${list}\n}\n`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the text of a baseline. @returns nothing for what is none */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.generator !== "Dateline" || typeof value.date !== "string") return undefined;
  if (!Array.isArray(value.findings)) return undefined;
  const entries = value.findings.map(entryOf);
  return entries.every((entry) => entry !== undefined) ? { date: value.date, entries } : undefined;
}

function entryOf(value: unknown): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const { file, section, rule, words, message, times = 1 } = value;
  if (typeof file !== "string" || typeof section !== "string" || typeof rule !== "string") return undefined;
  if (typeof words !== "string" || typeof message !== "string") return undefined;
  if (typeof times !== "number" || !Number.isSafeInteger(times) || times < 1) return undefined;
  return { file, section, rule, words, message, times };
}
