import type { Message } from "../../model/message.ts";
import { type AddressJudge, faultOfAll } from "./fault.ts";
import { hostNameOf, webPartsOf } from "./web-parts.ts";

const NAMES: Message = {
  en: "This address is known inside one house alone; nobody else can open it. Write the address that everybody can open.",
  fr: "Cette adresse n'est connue qu'à l'intérieur d'une maison ; personne d'autre ne peut l'ouvrir. Écrivez celle que tout le monde peut ouvrir.",
};
const OWN: Message = {
  en: "This address means the reader's own computer, where there is no such page. Write the address that everybody can open.",
  fr: "Cette adresse désigne l'ordinateur du lecteur lui-même, où cette page n'existe pas. Écrivez celle que tout le monde peut ouvrir.",
};
const FILE: Message = {
  en: "This names a file on one computer, which nobody else can open. Put the file into files/ and link to it there.",
  fr: "Ceci désigne un fichier sur un ordinateur, que personne d'autre ne peut ouvrir. Mettez le fichier dans files/ et liez-le là.",
};

/** An address that only one computer or one house knows: localhost, file:, private networks (RFC 1918, 3927, 4193, 6762). */
export const privateHost: AddressJudge = (address) => {
  if (/^file:/i.test(address)) return [faultOfAll(address, { rule: "link-private", severity: "error", message: FILE })];
  const local = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0)(?::\d{1,5})?(?:[/?#]|$)/i.test(address);
  const parts = webPartsOf(local ? `http://${address}` : address);
  if (!parts) return [];
  const host = hostNameOf(local ? `http://${address}` : address);
  const message = host && (isOwn(host) ? OWN : isInside(host) ? NAMES : undefined);
  if (!message) return [];
  const start = local ? 0 : parts.host.start;
  return [
    { rule: "link-private", severity: "error", start, end: start + parts.host.text.length, message, suggestions: [] },
  ];
};

/** The computer itself. */
const isOwn = (host: string): boolean =>
  /(?:^|\.)localhost$|^localhost\.localdomain$|^127\.|^0\.0\.0\.0$|^\[::1?\]$|^\[::ffff:7f/.test(host);

/** A network that is not the world's. */
function isInside(host: string): boolean {
  if (host.startsWith("[")) return /^\[(?:f[cd]|fe[89a-f])[0-9a-f]{0,2}:/.test(host) || isMapped(host);
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (numbers) return isPrivate(Number(numbers[1]), Number(numbers[2]));
  return (
    /^[a-z\d_-]+$/.test(host) ||
    /\.(?:local|internal|intranet|lan|localdomain|corp|private|home\.arpa|home)$/.test(host)
  );
}

/** An IPv4 address written as one of IPv6 (RFC 4291, 2.5.5.2). */
function isMapped(host: string): boolean {
  const high = /^\[::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}\]$/.exec(host)?.[1];
  const value = high === undefined ? undefined : Number.parseInt(high, 16);
  return value !== undefined && isPrivate(value >> 8, value & 255);
}

/** By the first two numbers: 10/8, 172.16/12, 192.168/16, 169.254/16 (link-local, and where clouds keep secrets), 100.64/10. */
const isPrivate = (a: number, b: number): boolean =>
  a === 10 ||
  (a === 172 && b >= 16 && b < 32) ||
  (a === 192 && b === 168) ||
  (a === 169 && b === 254) ||
  (a === 100 && b >= 64 && b < 128) ||
  a === 0;
