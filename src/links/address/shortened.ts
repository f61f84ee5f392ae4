import type { AddressJudge } from "./fault.ts";
import { SHORTENERS } from "./shorteners.ts";
import { hostNameOf, webPartsOf } from "./web-parts.ts";

/** An address of a service for short addresses: nobody sees where it leads, and it ends with the service. */
export const shortened: AddressJudge = (address) => {
  const parts = webPartsOf(address);
  const host = parts && hostNameOf(address)?.replace(/^www\./, "");
  if (!host || !SHORTENERS.has(host) || !/^\/[\w-]/.test(parts.rest.text)) return [];
  return [
    {
      rule: "link-shortened",
      severity: "warning",
      start: parts.host.start,
      end: address.length,
      message: {
        en: `Nobody sees where this short address leads, and it ends when ${host} wants. Open it, and write the address that it leads to.`,
        fr: `Personne ne voit où mène cette adresse abrégée, et elle cesse quand ${host} le veut. Ouvrez-la et écrivez l'adresse à laquelle elle mène.`,
      },
      suggestions: [],
    },
  ];
};
