import type { Span } from "../model/span.ts";
import { positionsIn, type Range } from "./positions.ts";

/** Tells where a span stands; each file's text is read once. A file without a text is told at its first character. */
export const placesIn = (sources: ReadonlyMap<string, string>): ((span: Span) => Range) => {
  const known = new Map<string, (span: Pick<Span, "start" | "end">) => Range>();
  return (span) => {
    const at = known.get(span.file) ?? positionsIn(sources.get(span.file) ?? "");
    known.set(span.file, at);
    return at(span);
  };
};
