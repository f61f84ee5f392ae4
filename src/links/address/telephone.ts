import { decodedAddress } from "../../model/decoded-address.ts";
import type { Message } from "../../model/message.ts";
import { telephoneOf, telHref } from "../../model/telephone.ts";
import { withoutLetters } from "../../model/telephone-repairs.ts";
import { slipOf } from "../../model/telephone-slips.ts";
import { type AddressFault, type AddressJudge, faultOfAll } from "./fault.ts";
import { LINK_EMPTY, letters, linkAbroad, linkSigns } from "./telephone-messages.ts";

/** A `tel:` address (RFC 3966): whether it dials what a telephone understands, from everywhere. */
export const telephone: AddressJudge = (address, { country }) => {
  if (!/^tel:/i.test(address)) return [];
  const written = decodedAddress(address.slice(4));
  // A number of one network, which the address names, and codes such as *31# are dialled as they are.
  if (/;phone-context=./i.test(written) || /^[*#]/.test(written)) return [];
  const body = written.replace(/^\/+/, "").replace(/[;,].*$/s, "");
  const number = telephoneOf(body, country);
  const tail = /;(?:isub|ext)=.*$/is.exec(written)?.[0] ?? "";
  if (!number) return [fault(address, LINK_EMPTY)];
  const keyed = number.verdict === "right" && !/\p{L}/u.test(body) ? undefined : withoutLetters(body, country);
  if (keyed !== undefined) {
    const right = rightOf(keyed, country) + tail;
    return [fault(address, letters(right), right)];
  }
  const right = telHref({ ...number, extension: number.extension }) + (number.extension ? "" : tail);
  const slip = slipOf(number, body, country);
  if (slip && number.verdict !== "no-country") {
    const [better] = slip.suggestions ?? [];
    const repaired = better === undefined ? undefined : rightOf(better, country) + tail;
    return [{ ...fault(address, slip.message, repaired, slip.certain), severity: slip.severity ?? "error" }];
  }
  if (number.verdict !== "right" && /\p{L}/u.test(body)) return [fault(address, letters(undefined))];
  if (number.verdict === "no-country") return [{ ...fault(address, linkAbroad(undefined)), severity: "warning" }];
  const national = number.verdict === "right" && !/^\s*\(?\+/.test(body);
  if (national) return [{ ...fault(address, linkAbroad(right), right), severity: "warning" }];
  if (/[\s\p{L}/]|\(0\)|^\(/u.test(body) || address.slice(4).startsWith("/"))
    return [fault(address, linkSigns(right), right, number.verdict === "right")];
  return [];
};

const rightOf = (words: string, country: string | undefined): string => {
  const number = telephoneOf(words, country);
  return number ? telHref(number) : `tel:${words}`;
};

const fault = (address: string, message: Message, right?: string, certain = false): AddressFault =>
  faultOfAll(address, {
    rule: "link-telephone",
    severity: "error",
    message,
    suggestions: right === undefined ? [] : [right],
    certain: certain && right !== undefined,
  });
