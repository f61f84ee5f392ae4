import type { Archive } from "../network/archive.ts";
import type { Known } from "../outside/known.ts";
import { isPublicHost } from "../outside/public-address.ts";

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

/** A copy once found stays; where there was none, one may have been made meanwhile. */
const AGAIN = 30 * 86_400_000;

/** Notes the dated copy of each address in a public archive, as it was when the address was last seen to work. */
export async function askArchive({ addresses, known, archive, now, until, step }: AskingArchive): Promise<void> {
  for (const address of addresses) {
    if (now() >= until) return;
    const entry = known.get(address);
    step();
    if (!entry || !isPublicHost(new URL(address).hostname) || entry.reason.code === "credentials") continue;
    if (entry.archive && now() - entry.archive.asked < AGAIN) continue;
    const near = new Date(entry.failing ?? entry.asked).toISOString().slice(0, 10);
    const copy = await archive.copyOf(address, near);
    // An archive that does not answer one will not answer the others either.
    if (copy === "unknown") return;
    known.set(address, { ...entry, archive: { asked: now(), ...(copy ? { copy } : {}) } });
  }
}
