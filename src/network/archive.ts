import { isDay } from "../outside/is-day.ts";
import type { Copy } from "../outside/known.ts";
import { refusalOf } from "../outside/may-ask.ts";
import type { Client } from "./client.ts";

/** Copies of pages, kept in public. */
export interface Archive {
  /**
   * The copy of an address that is nearest to a day, or nothing where there is none.
   * @param near an ISO date
   * @returns "unknown" where the archive did not say
   */
  readonly copyOf: (address: string, near: string) => Promise<Copy | undefined | "unknown">;
}

const AVAILABLE = "https://archive.org/wayback/available";

/**
 * The Wayback Machine of the Internet Archive, by its availability interface
 * (https://archive.org/help/wayback_api.php): JSON with the one copy nearest to a moment.
 * @param available the address of the interface
 */
export const waybackMachine = (client: Client, available = AVAILABLE): Archive => ({
  copyOf: async (address, near) => {
    const url = new URL(available);
    url.searchParams.set("url", address);
    url.searchParams.set("timestamp", near.replaceAll("-", ""));
    const answer = await client.text(url.href, "application/json");
    if ("code" in answer || answer.head.status !== 200) return "unknown";
    return copyIn(answer.text);
  },
});

/** Reads the answer of the interface. What it holds comes from outside: an address in it has to be one that may be asked. */
export function copyIn(text: string): Copy | undefined | "unknown" {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return "unknown";
  }
  const snapshots = at(answer, "archived_snapshots");
  if (typeof snapshots !== "object" || snapshots === null) return "unknown";
  const closest = at(snapshots, "closest");
  const [url, stamp, status] = [at(closest, "url"), at(closest, "timestamp"), at(closest, "status")];
  if (at(closest, "available") !== true || typeof url !== "string" || typeof stamp !== "string") return undefined;
  // A copy of a page of errors is none.
  if (typeof status === "string" && !/^2\d\d$/.test(status)) return undefined;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)\d*$/.exec(stamp) ?? [];
  const date = `${year}-${month}-${day}`;
  const address = URL.parse(url.replace(/^http:\/\/(?=web\.archive\.org\/)/, "https://"));
  if (!address || refusalOf(address.href) || !isDay(date)) return undefined;
  return { address: address.href, date };
}

const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
