import type { Archive } from "../network/archive.ts";
import type { Known } from "../outside/known.ts";
import { refusalOf } from "../outside/may-ask.ts";

export interface AskingArchive {
  readonly addresses: readonly string[];
  /** What is known; the copies are put into it. */
  readonly known: Map<string, Known>;
  readonly archive: Archive;
  /** Milliseconds since 1970 UTC; `until` is when asking ends. */
  readonly now: () => number;
  readonly until: number;
  readonly step: () => void;
}

/** A copy once found stays until there is a nearer one; where there was none, one may have been made meanwhile. */
const AGAIN = 30 * 86_400_000;

/** So many addresses in a row that it says nothing of: it will say nothing of the others either. */
const SILENT = 3;

/** Notes the dated copy of each address in a public archive, as it was when the address was last seen to work. */
export async function askArchive({ addresses, known, archive, now, until, step }: AskingArchive): Promise<void> {
  let silent = 0;
  for (const address of addresses) {
    if (now() >= until || silent === SILENT) return;
    const entry = known.get(address);
    step();
    // A name that leads into somebody's house is nobody's business, an archive's included.
    if (!entry || refusalOf(address) || entry.reason.code === "private-address") continue;
    if (entry.archive && now() - entry.archive.asked < AGAIN) continue;
    const near = new Date(entry.failing ?? entry.asked).toISOString().slice(0, 10);
    const copy = await archive.copyOf(address, near);
    silent = copy === "unknown" ? silent + 1 : 0;
    if (copy === "unknown") continue;
    // One that was made later shows what stands in the place of the page.
    const isOfPage = copy !== undefined && (entry.failing === undefined || copy.date <= near);
    const found = isOfPage ? copy : entry.archive?.copy;
    known.set(address, { ...entry, archive: { asked: now(), ...(found ? { copy: found } : {}) } });
  }
}
