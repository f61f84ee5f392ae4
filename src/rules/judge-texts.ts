import { readDocument } from "../content/document.ts";
import { newReading } from "../content/reading.ts";
import type { Finding } from "../model/finding.ts";
import { judge } from "./judge.ts";

/** A Markdown text that belongs to no site. */
export interface LooseText {
  /** The name it is told by. */
  readonly path: string;
  /** Line ends made "\n". */
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/**
 * Judges loose texts by every rule that needs no conference. What the format asks of a site's documents is not asked
 * of them.
 * @param now milliseconds since 1970 UTC
 * @param year of dates that have none, where the text itself does not give it
 */
export function judgeTexts(texts: readonly LooseText[], now: number, year?: number): readonly Finding[] {
  return texts.flatMap(({ path, text, lang }) => {
    const document = readDocument({ path, text }, lang, newReading());
    return judge({ documents: [document], site: undefined, now, found: [], year });
  });
}
