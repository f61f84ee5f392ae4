import type { Span } from "../model/span.ts";

export type StatementKind = "date" | "time" | "number" | "telephone" | "email" | "link";

/** Something that a text states and that its translation has to state as well. */
export interface Statement {
  readonly kind: StatementKind;
  readonly span: Span;
  /** The words of the text, for a message. */
  readonly words: string;
  /** What can stand for the words under the span in the text of another language; undefined where that has words. */
  readonly figure: string | undefined;
  /** One key of each group has to be offered by the other text. */
  readonly needs: readonly (readonly string[])[];
  /** The keys that this one answers with. */
  readonly offers: readonly string[];
  /**
   * How loudly it speaks: "figure" by itself, "word" only against another of its kind (a translation may put it in
   * other words), "answer" never.
   */
  readonly weight: "figure" | "word" | "answer";
}

/** Two texts of the same piece, apart in something. */
export interface Mismatch {
  /** Undefined where the other text states what this one does not. */
  readonly first: Statement | undefined;
  readonly other: Statement | undefined;
}

/** What two texts do not agree on: contradictions first, then what only one of them states. */
export function mismatches(first: readonly Statement[], other: readonly Statement[]): Mismatch[] {
  const open = unanswered(first, other);
  const opposite = unanswered(other, first);
  const found: Mismatch[] = [];
  const alone: Mismatch[] = [];
  for (const kind of new Set([...open, ...opposite].map((one) => one.kind))) {
    const a = open.filter((one) => one.kind === kind);
    const b = opposite.filter((one) => one.kind === kind);
    const [aFigures, bFigures] = [a.filter(isFigure), b.filter(isFigure)];
    // "3 days and 4 rooms" against "4 days and 4 rooms": the one that is said once too often.
    if (kind === "number" && aFigures.length === 0) aFigures.push(...surplus(first, other, bFigures.length));
    else if (kind === "number" && bFigures.length === 0) bFigures.push(...surplus(other, first, aFigures.length));
    const pairs = Math.min(aFigures.length, bFigures.length);
    for (let i = 0; i < pairs; i++) found.push({ first: aFigures[i], other: bFigures[i] });
    const [aRest, bRest] = [
      a.filter((one) => !aFigures.slice(0, pairs).includes(one)),
      b.filter((one) => !bFigures.slice(0, pairs).includes(one)),
    ];
    if (aRest.length === 1 && bRest.length === 1) found.push({ first: aRest[0], other: bRest[0] });
    else {
      alone.push(...aRest.filter(isFigure).map((one) => ({ first: one, other: undefined })));
      alone.push(...bRest.filter(isFigure).map((one) => ({ first: undefined, other: one })));
    }
  }
  return [...found, ...alone];
}

const isFigure = ({ weight }: Statement): boolean => weight === "figure";

/** Figures that a text holds more often than the other one does, and no more of them than are asked for. */
function surplus(holding: readonly Statement[], other: readonly Statement[], most: number): Statement[] {
  const left = new Map<string, number>();
  for (const { offers } of other) for (const key of new Set(offers)) left.set(key, (left.get(key) ?? 0) + 1);
  const found = holding.filter((one) => {
    const key = one.kind === "number" && isFigure(one) ? one.needs[0]?.find((name) => left.has(name)) : undefined;
    if (key === undefined) return false;
    left.set(key, (left.get(key) ?? 0) - 1);
    return (left.get(key) ?? 0) < 0;
  });
  return found.slice(0, most);
}

function unanswered(asked: readonly Statement[], answering: readonly Statement[]): Statement[] {
  const offers = new Set(answering.flatMap((one) => one.offers));
  return asked.filter(
    ({ weight, needs }) => weight !== "answer" && needs.some((group) => !group.some((key) => offers.has(key))),
  );
}
