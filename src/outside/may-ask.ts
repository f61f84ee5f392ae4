import type { Trouble } from "./exchange.ts";
import { isPublicHost } from "./public-address.ts";

// Ports at which other services than the web listen, which browsers refuse too (WHATWG Fetch, "bad port"), by service:
// mail, remote shells, files, names, directories, time, talk.
const REFUSED_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/**
 * Why an address must not be asked, told from the address alone; nothing where it may be. What its name resolves to is
 * judged when it is resolved.
 */
export const refusalOf = (address: string): Trouble | undefined => {
  const url = URL.parse(address);
  if (!url) return { code: "unreadable" };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { code: "scheme", detail: url.protocol };
  if (url.username || url.password) return { code: "credentials" };
  if (url.port !== "" && REFUSED_PORTS.has(Number(url.port))) return { code: "port", detail: url.port };
  return isPublicHost(url.hostname) ? undefined : { code: "private-address", detail: url.hostname };
};
