import { readKeptFile, writeKeptFile } from "../disk/links-file.ts";
import type { Known } from "../outside/known.ts";
import { ticketText } from "../outside/ticket.ts";
import type { Place } from "../outside/written-links.ts";

/** Brings the file with the text of the ticket up to date. An empty one says that the ticket can be closed. */
export function updateTicket(
  path: string,
  places: readonly Place[],
  known: ReadonlyMap<string, Known>,
  language: string,
): void {
  writeKeptFile(path, ticketText(readKeptFile(path) ?? "", places, known, language));
}
