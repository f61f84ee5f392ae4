import type { Token } from "markdown-it";
import type { Prose } from "../model/prose.ts";

/** The first paragraph, which is the lead, and what follows it. */
export function leadAndBody(tokens: readonly Token[]): { lead: Prose; body: Prose } {
  const start = tokens.findIndex(({ type }) => type !== "comment_block");
  if (tokens[start]?.type !== "paragraph_open") return { lead: { tokens: [] }, body: { tokens } };
  return { lead: { tokens: tokens.slice(start, start + 3) }, body: { tokens: tokens.slice(start + 3) } };
}
