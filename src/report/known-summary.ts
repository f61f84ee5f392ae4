import { counted } from "./counted.ts";

/** What was not told because it is known. */
export interface KnownSummary {
  /** Findings that the earlier content had too. */
  readonly older: number;
  /** Findings that the baseline has. */
  readonly inBaseline: number;
  /** Entries of the baseline that are no longer found. */
  readonly gone: number;
  /** What became of the baseline's file. */
  readonly baseline: "read" | "write" | "update" | undefined;
}

/** Plain lines for people, none for what there is none of. */
export function knownLines({ older, inBaseline, gone, baseline }: KnownSummary): string[] {
  const are = (count: number): string => (count === 1 ? "is" : "are");
  const lines: string[] = [];
  if (older > 0) lines.push(`${counted(older, "older finding")} ${are(older)} not shown.`);
  if (baseline === "write") lines.push(`Wrote ${counted(inBaseline, "finding")} into the baseline.`);
  else if (inBaseline > 0)
    lines.push(`${counted(inBaseline, "finding")} of the baseline ${are(inBaseline)} not shown.`);
  const entries = gone === 1 ? "1 entry" : `${gone} entries`;
  if (gone > 0 && baseline === "update") lines.push(`Took ${entries} out of the baseline.`);
  else if (gone > 0)
    lines.push(
      `${entries} of the baseline ${are(gone)} no longer found: --update-baseline takes ${gone === 1 ? "it" : "them"} out.`,
    );
  return lines;
}
