import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { Trouble } from "../outside/exchange.ts";
import { isPublicAddress, isPublicHost } from "../outside/public-address.ts";

/** An IP address that a connection may be made to: it has been judged. */
export interface Target {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Looks a name up. Gives every address it has; throws as node:dns does. */
export type Resolver = (host: string) => Promise<readonly Target[]>;

/** The machine's own way, its list of hosts included. */
export const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

const UNKNOWN: ReadonlySet<string> = new Set(["ENOTFOUND", "ENODATA"]);

/** Looks a name up until it takes too long: a name service that is silent says nothing about the host. */
export async function resolvedBy(resolve: Resolver, host: string, signal: AbortSignal): Promise<readonly Target[]> {
  if (signal.aborted) throw LATE;
  let tooLate = (): void => {};
  const late = new Promise<never>((_, reject) => {
    tooLate = () => reject(LATE);
    signal.addEventListener("abort", tooLate);
  });
  try {
    return await Promise.race([resolve(host), late]);
  } finally {
    signal.removeEventListener("abort", tooLate);
  }
}

const LATE = Object.assign(new Error("The name service did not answer."), { code: "ETIMEOUT" });

/**
 * The addresses of a host, IPv4 first, since many machines have no way to the others. A host that has one address which
 * is nobody's business is not asked at all: one that has both kinds is made to lead where it should not.
 * @param host as a URL has it @returns what the connection is to be made to, and nothing else
 */
export async function publicTargets(
  host: string,
  resolve: Resolver,
  signal: AbortSignal,
): Promise<readonly Target[] | Trouble> {
  const refused: Trouble = { code: "private-address", detail: host };
  if (!isPublicHost(host)) return refused;
  const literal = host.replace(/^\[(.*)\]$/, "$1");
  const family = isIP(literal);
  if (family) return [{ address: literal, family: family === 6 ? 6 : 4 }];
  let found: readonly Target[];
  try {
    found = await resolvedBy(resolve, host, signal);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return UNKNOWN.has(code) ? { code: "no-host", detail: host } : { code: "no-name-service" };
  }
  if (found.length === 0) return { code: "no-host", detail: host };
  if (found.some(({ address }) => !isPublicAddress(address))) return refused;
  return [...found].sort((a, b) => a.family - b.family);
}
