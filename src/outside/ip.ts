/** An IP address as its bytes: 4 or 16 of them. */
export type IpBytes = readonly number[];

/** One part of an IPv4 address as inet_aton reads it: decimal, octal behind "0", hexadecimal behind "0x". */
const partOf = (part: string): number | undefined => {
  if (/^0x[\da-f]*$/i.test(part)) return Number.parseInt(part.slice(2) || "0", 16);
  if (/^0[0-7]+$/.test(part)) return Number.parseInt(part, 8);
  return /^(?:0|[1-9]\d{0,9})$/.test(part) ? Number(part) : undefined;
};

/**
 * An IPv4 address in every form that programs take for one (WHATWG URL §3.5, "IPv4 parser"): one to four parts, each
 * decimal, octal or hexadecimal, the last filling what is left.
 *
 * @example ipv4Of("0x7f.1") // [127, 0, 0, 1]
 */
export const ipv4Of = (host: string): IpBytes | undefined => {
  const parts = host.replace(/\.$/, "").split(".").map(partOf);
  if (parts.length > 4 || parts.some((part) => part === undefined)) return undefined;
  const numbers = parts as number[];
  const last = numbers.pop() ?? 0;
  const room = 4 - numbers.length;
  if (numbers.some((part) => part > 255) || last >= 256 ** room) return undefined;
  const tail = Array.from({ length: room }, (_, i) => Math.floor(last / 256 ** (room - 1 - i)) % 256);
  return [...numbers, ...tail];
};

/** The eight groups of an IPv6 address as numbers, or nothing for what is none. */
const groupsOf = (words: string): number[] | undefined => {
  if (words === "") return [];
  const groups: number[] = [];
  const parts = words.split(":");
  for (const [i, part] of parts.entries()) {
    // RFC 4291 §2.2: the last two groups may be an IPv4 address.
    if (part.includes(".")) {
      const tail = i === parts.length - 1 && /^\d+(?:\.\d+){3}$/.test(part) ? ipv4Of(part) : undefined;
      if (!tail) return undefined;
      const [a = 0, b = 0, c = 0, d = 0] = tail;
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[\da-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
};

/** An IPv6 address (RFC 4291 §2.2), with or without brackets and zone. @example ipv6Of("[::1]") // fifteen zeros and a 1 */
export const ipv6Of = (host: string): IpBytes | undefined => {
  const words = host.replace(/^\[(.*)\]$/, "$1").replace(/%.*$/, "");
  if (!words.includes(":")) return undefined;
  const halves = words.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = [groupsOf(halves[0] ?? ""), halves.length === 2 ? groupsOf(halves[1] ?? "") : []];
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail].flatMap((group) => [group >> 8, group & 255]);
};

/** An IP address in any of its forms; nothing for a name. */
export const ipOf = (host: string): IpBytes | undefined => ipv6Of(host) ?? ipv4Of(host);
