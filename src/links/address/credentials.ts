import type { AddressJudge } from "./fault.ts";
import { webPartsOf } from "./web-parts.ts";

/** A name, or a name and a password, before the host: everybody who reads the page could use them (RFC 3986, 3.2.1). */
export const credentials: AddressJudge = (address) => {
  const parts = webPartsOf(address);
  const user = parts?.user;
  if (!parts || user === undefined) return [];
  const right = address.slice(0, user.start) + address.slice(parts.host.start);
  const secret = /:./.test(user.text);
  return [
    {
      rule: "link-credentials",
      severity: secret ? "error" : "warning",
      start: user.start,
      end: parts.host.start,
      message: secret
        ? {
            en: `A user name and a password stand in this address, for all to read. Write "${right}", and change the password.`,
            fr: `Un nom d'utilisateur et un mot de passe figurent dans cette adresse, à la vue de tous. Écrivez « ${right} » et changez le mot de passe.`,
          }
        : {
            en: `What stands before "@" is taken for the name of a user, and browsers warn of it. Write "${right}".`,
            fr: `Ce qui précède « @ » est pris pour un nom d'utilisateur, et les navigateurs mettent en garde. Écrivez « ${right} ».`,
          },
      suggestions: [right],
    },
  ];
};
