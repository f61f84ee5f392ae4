import type { AddressFault, AddressJudge } from "./fault.ts";
import { webPartsOf } from "./web-parts.ts";

/** What stands behind the host: "%" that begins no escape (RFC 3986, 2.1), "&" that was written for a page, strokes. */
export const path: AddressJudge = (address) => {
  const parts = webPartsOf(address);
  if (!parts || /[{}<>]/.test(address)) return [];
  const { text, start } = parts.rest;
  const place = /^[^?#]*/.exec(text)?.[0] ?? "";
  const slash = place.indexOf("\\");
  if (slash >= 0) {
    const right = address.slice(0, start) + place.replace(/\\/g, "/") + text.slice(place.length);
    return [fault(start + slash, 1, right, "\\")];
  }
  const percent = place.search(/%(?![\da-f]{2})/i);
  if (percent >= 0) {
    const right = address.slice(0, start) + place.replace(/%(?![\da-f]{2})/gi, "%25") + text.slice(place.length);
    return [fault(start + percent, 1, right, "%")];
  }
  const entity = text.search(/&amp;(?=[\w.%[\]-]+=)/);
  return entity < 0 ? [] : [fault(start + entity, 5, address.replace(/&amp;/g, "&"), "&amp;")];
};

const fault = (start: number, length: number, right: string, sign: string): AddressFault => ({
  rule: "link-malformed",
  severity: "warning",
  start,
  end: start + length,
  message: {
    en: `"${sign}" is not how it is written in an address. Write "${right}".`,
    fr: `« ${sign} » ne s'écrit pas ainsi dans une adresse. Écrivez « ${right} ».`,
  },
  suggestions: [right],
  certain: true,
});
