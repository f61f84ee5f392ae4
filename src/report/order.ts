import type { Told } from "./told.ts";

// By code units: a locale's order would differ from machine to machine.
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The findings by file, then by place in the file, then by rule: the same order on every machine. */
export const inOrder = (findings: readonly Told[]): readonly Told[] =>
  findings.toSorted(
    (a, b) =>
      byText(a.span.file, b.span.file) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      byText(a.rule, b.rule) ||
      byText(a.message, b.message),
  );
