import type { Message } from "../model/message.ts";
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

/** Lines for people, none for what there is none of. */
export function knownLines({ older, inBaseline, gone, baseline }: KnownSummary): Message[] {
  const are = (count: number): string => (count === 1 ? "is" : "are");
  const hidden = (count: number): string => (count === 1 ? "n'est pas affiché" : "ne sont pas affichés");
  const lines: Message[] = [];
  if (older > 0)
    lines.push({
      en: `${counted(older, "older finding")} ${are(older)} not shown.`,
      fr: `${counted(older, "message", "fr")} d'avant ${hidden(older)}.`,
    });
  if (baseline === "write")
    lines.push({
      en: `Wrote ${counted(inBaseline, "finding")} into the baseline.`,
      fr: `Écriture de ${counted(inBaseline, "message", "fr")} dans la liste de référence.`,
    });
  else if (inBaseline > 0)
    lines.push({
      en: `${counted(inBaseline, "finding")} of the baseline ${are(inBaseline)} not shown.`,
      fr: `${counted(inBaseline, "message", "fr")} de la liste de référence ${hidden(inBaseline)}.`,
    });
  const entries = { en: gone === 1 ? "1 entry" : `${gone} entries`, fr: counted(gone, "entrée", "fr") };
  if (gone > 0 && baseline === "update")
    lines.push({
      en: `Took ${entries.en} out of the baseline.`,
      fr: `Retrait de ${entries.fr} de la liste de référence.`,
    });
  else if (gone > 0)
    lines.push({
      en: `${entries.en} of the baseline ${are(gone)} no longer found: --update-baseline takes ${gone === 1 ? "it" : "them"} out.`,
      fr: `${entries.fr} de la liste de référence ne se ${gone === 1 ? "trouve" : "trouvent"} plus : --update-baseline ${gone === 1 ? "la" : "les"} retire.`,
    });
  return lines;
}
