import type { Message } from "../model/message.ts";
import { counted } from "./counted.ts";

/** What was repaired, or would be. */
export interface FixSummary {
  readonly places: number;
  readonly files: number;
  /** Files that are not touched: they are reached through a symbolic link or are not UTF-8. */
  readonly untouched: number;
  /** False when it was only shown. */
  readonly written: boolean;
}

/** A line or two for people. */
export function fixLines({ places, files, untouched, written }: FixSummary): Message[] {
  const what = {
    en: `${counted(places, "place")} in ${counted(files, "file")}`,
    fr: `${counted(places, "endroit", "fr")} dans ${counted(files, "fichier", "fr")}`,
  };
  const lines: Message[] = [];
  if (places === 0)
    lines.push({
      en: "There was nothing that can be put right by itself.",
      fr: "Il n'y avait rien qui puisse être corrigé de soi-même.",
    });
  else if (written) lines.push({ en: `Put right ${what.en}.`, fr: `Correction de ${what.fr}.` });
  else
    lines.push({
      en: `${what.en} would be put right; nothing was written.`,
      fr: `${what.fr} à corriger ; rien n'a été écrit.`,
    });
  if (untouched > 0)
    lines.push({
      en: `Not touched: ${counted(untouched, "file")} reached through a symbolic link or not written in UTF-8.`,
      fr: `Laissé tel quel : ${counted(untouched, "fichier", "fr")} derrière un lien symbolique ou qui n'est pas en UTF-8.`,
    });
  return lines;
}
