import { decodedAddress } from "../../model/decoded-address.ts";
import { emailsIn } from "../../model/email.ts";
import { emailMessage, LINK_LIST, misspelled } from "../../model/email-messages.ts";
import { faultOf, mended, respelled } from "../../model/email-repairs.ts";
import type { Message } from "../../model/message.ts";
import type { AddressFault } from "./fault.ts";
import { looksLikeHost } from "./top-levels.ts";

/** What is wrong with whom a mail is to. */
interface BadRecipients {
  readonly message: (right: string | undefined) => Message;
  /** All recipients as they were meant. */
  readonly right?: string | undefined;
  readonly certain?: boolean;
  readonly severity?: AddressFault["severity"];
}

/** A local part in quotation marks may hold anything (RFC 5322, 3.4.1), and a domain may be an address of numbers in brackets. */
const plain = (address: string): string =>
  address
    .replace(/^"(?:[^"\\]|\\.)*"(?=@)/, "quoted")
    .replace(/@\[[\da-f.:]+(?:IPv6:[\da-f:.]+)?\]$/i, "@example.org")
    .replace(/@\[IPv6:[\da-f:.]+\]$/i, "@example.org");

/** Whoever is named between the commas: a space may be written as %20. */
export const recipientsOf = (written: string): readonly string[] =>
  written
    .split(",")
    .map((each) => each.trim())
    .filter((each) => decodedAddress(each).trim());

/** What is wrong with the recipients, the first fault alone: the others show when it is put right. */
export function badRecipients(written: string): BadRecipients | undefined {
  const all = written.split(",");
  const decoded = decodedAddress(written);
  const named = emailsIn(decoded.replace(/\s*[<>]\s*/g, " "));
  if (/[<>]|%3C|%3E/i.test(written) && named.length)
    return { message: onlyAddress, right: named.join(","), certain: named.length === 1 };
  if (decoded.includes(";") && !written.includes("%22")) {
    const each = decoded.split(/\s*[;,]\s*/).filter(Boolean);
    const sound = each.length > 0 && each.every((one) => faultOf(one.trim()) === undefined);
    return {
      message: () => LINK_LIST,
      right: sound ? each.map((one) => one.trim()).join(",") : undefined,
      certain: sound,
    };
  }
  const cut = cutByComma(all);
  if (cut)
    return {
      message: () => emailMessage("comma", cut.meant, true),
      right: all.toSpliced(cut.at, 2, cut.meant).join(","),
    };
  for (const [i, one] of all.entries()) {
    const address = decodedAddress(one);
    const bare = address.trim();
    const other = (better: string): string => all.map((each, j) => (j === i ? better : each.trim())).join(",");
    if (!bare)
      return {
        message: oneTooMany,
        right: recipientsOf(written).join(","),
        certain: true,
      };
    const why = faultOf(plain(bare));
    const better = why ? mended(bare, why) : respelled(bare);
    if (why)
      return {
        message: () => emailMessage(why, better, true),
        right: better === undefined ? undefined : other(better),
        certain: why === "last-dot" || why === "space",
      };
    if (better !== undefined)
      return { message: () => misspelled(better, true), right: other(better), severity: "warning" };
    if (bare !== address)
      return {
        message: () => spaces(bare),
        right: all.map((each) => decodedAddress(each).trim()).join(","),
        certain: true,
      };
  }
  return undefined;
}

/** An address with a comma for a point: "press@coe,int". */
function cutByComma(all: readonly string[]): { readonly at: number; readonly meant: string } | undefined {
  for (const [at, one] of all.entries()) {
    const [next] = all.slice(at + 1);
    if (next === undefined || next.includes("@")) continue;
    const meant = `${one}.${next}`;
    const isCut = faultOf(one) === "no-end" || looksLikeHost(meant.slice(meant.indexOf("@") + 1));
    if (isCut && faultOf(meant) === undefined) return { at, meant };
  }
  return undefined;
}

const onlyAddress = (right: string | undefined): Message => ({
  en: `Behind mailto: only the address stands, without a name and brackets. Write "${right ?? ""}".`,
  fr: `Derrière mailto:, il n'y a que l'adresse, sans nom ni chevrons. Écrivez « ${right ?? ""} ».`,
});

const oneTooMany = (right: string | undefined): Message => ({
  en: `There is a comma with no address beside it. Write "${right ?? ""}".`,
  fr: `Il y a une virgule sans adresse à côté. Écrivez « ${right ?? ""} ».`,
});

const spaces = (address: string): Message => ({
  en: `There is a space before or behind the address in this link. Write "${address}".`,
  fr: `Il y a une espace avant ou après l'adresse de ce lien. Écrivez « ${address} ».`,
});
