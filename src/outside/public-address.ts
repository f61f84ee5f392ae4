import { type IpBytes, ipOf, ipv4Of, ipv6Of } from "./ip.ts";

/** The first bytes of a range and how many of their bits count. */
type Range = readonly [bytes: IpBytes, bits: number];

const range = (written: string): Range => {
  const [address = "", bits = "0"] = written.split("/");
  return [ipv6Of(address) ?? ipv4Of(address) ?? [], Number(bits)];
};

// What the registries of special addresses call not globally reachable (IANA, RFC 6890), multicast (RFC 5771), what is
// kept for later (RFC 1112 §4), and the relays of 6to4, which lead wherever their user says (RFC 7526).
const CLOSED_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16", // link-local; clouds tell a machine its secrets at 169.254.169.254
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "168.63.129.16/32", // the host of a virtual machine in Azure
].map(range);

// Of IPv6 only 2000::/3 is given to anybody (RFC 4291 §2.4 and its registry), and of that not these.
const GIVEN_6 = range("2000::/3");
const CLOSED_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map(range);

// Addresses that carry an IPv4 address, and the byte at which it begins: mapped (RFC 4291 §2.5.5.2) and NAT64 (RFC 6052).
const CARRIERS: readonly (readonly [Range, number])[] = [
  [range("::ffff:0:0/96"), 12],
  [range("64:ff9b::/96"), 12],
];

const isIn = (bytes: IpBytes, [start, bits]: Range): boolean => {
  if (bytes.length !== start.length) return false;
  for (let bit = 0; bit < bits; bit += 8) {
    const mask = bits - bit >= 8 ? 255 : (255 << (8 - (bits - bit))) & 255;
    if (((bytes[bit / 8] ?? 0) & mask) !== ((start[bit / 8] ?? 0) & mask)) return false;
  }
  return true;
};

const isPublic = (bytes: IpBytes): boolean => {
  if (bytes.length === 4) return !CLOSED_4.some((closed) => isIn(bytes, closed));
  const carrier = CARRIERS.find(([closed]) => isIn(bytes, closed));
  if (carrier) return isPublic(bytes.slice(carrier[1], carrier[1] + 4));
  return isIn(bytes, GIVEN_6) && !CLOSED_6.some((closed) => isIn(bytes, closed));
};

/**
 * Whether an IP address is one that everybody on the internet can reach: no loopback, link-local, private, shared,
 * documentation, multicast or metadata address, in whatever form it is written. What is no IP address is not public.
 *
 * @example isPublicAddress("::ffff:10.0.0.1") // false
 */
export const isPublicAddress = (address: string): boolean => {
  const bytes = ipOf(address);
  return bytes !== undefined && isPublic(bytes);
};

// Names that never leave a machine or a house: RFC 6761 §6.3, RFC 6762 §3, RFC 8375, RFC 7686, and the one ICANN keeps for inner use.
const INNER = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home\.arpa|onion)$/i;

/** Whether a host, name or IP address, may be looked up and asked at all. @param host as a URL has it */
export const isPublicHost = (host: string): boolean => {
  if (ipOf(host)) return isPublicAddress(host);
  const name = host.replace(/\.$/, "");
  return name.includes(".") && !INNER.test(name);
};
