import { emailsIn } from "../../model/email.ts";
import { telephoneOf, telHref } from "../../model/telephone.ts";
import type { AddressFault, AddressJudge } from "./fault.ts";
import { faultOfAll } from "./fault.ts";
import { looksLikeHost } from "./top-levels.ts";

/** A web address, e-mail address or telephone number as one says it: a browser looks for it on the site itself. */
export const withoutScheme: AddressJudge = (address, { country }) => {
  const host = /^[^/?#:@\s]+(?=[/?#]|:\d{1,5}(?:[/?#]|$)|$)/.exec(address)?.[0] ?? "";
  if (/^www\.[^\s]/i.test(address)) return [fault(address, `https://${address}`, "error")];
  if (looksLikeHost(host)) return [fault(address, `https://${address}`, "warning")];
  const [mail = "", more] = address.includes("@") ? emailsIn(address.replace(/\?.*$/s, "")) : [];
  if (mail && more === undefined && address.startsWith(mail) && /^(?:\?[a-z]+=.*)?$/is.test(address.slice(mail.length)))
    return looksLikeHost(mail.slice(mail.lastIndexOf("@") + 1)) ? [fault(address, `mailto:${address}`, "error")] : [];
  if (/^\+\d[\d\s()./-]{6,24}$/.test(address)) {
    const number = telephoneOf(address, country);
    if (number?.verdict === "right") return [fault(address, telHref(number), "error")];
  }
  return [];
};

const fault = (address: string, right: string, severity: AddressFault["severity"]): AddressFault => {
  const lead = /^[a-z]+:(?:\/\/)?/.exec(right)?.[0] ?? "";
  return faultOfAll(address, {
    rule: "link-without-scheme",
    severity,
    message: {
      en: `This address lacks its ${lead}, so that it is looked for on this site. Write "${right}".`,
      fr: `Il manque ${lead} à cette adresse, qui est donc cherchée sur ce site. Écrivez « ${right} ».`,
    },
    suggestions: [right],
    certain: severity === "error",
  });
};
