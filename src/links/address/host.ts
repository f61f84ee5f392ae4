import { decodedAddress } from "../../model/decoded-address.ts";
import { respelledHost } from "../../model/email-repairs.ts";
import type { Message } from "../../model/message.ts";
import { type AddressFault, type AddressJudge, faultOfAll } from "./fault.ts";
import { looksLikeHost } from "./top-levels.ts";
import { hostNameOf, type WebParts, webPartsOf } from "./web-parts.ts";

const RULE = { rule: "link-malformed", severity: "error" } as const;
/** What a template or a manual puts in the place of a name. */
const PLACEHOLDER = /[{}<>$]/;
/** A label of any script; "_" is no letter of a host's name by the book, but there are such hosts. */
const LABEL = /^(?!-)[a-z0-9_\u0080-\u{10ffff}-]{1,63}$/iu;

/** The host and the port of a web address: whether there can be such a host, and one that is probably misspelled. */
export const host: AddressJudge = (address) => {
  const parts = webPartsOf(address);
  if (!parts || PLACEHOLDER.test(parts.host.text)) return [];
  const second = /https?:?\/\//i.exec(address.slice(parts.host.start, parts.host.start + parts.host.text.length + 8));
  if (second && /https?$/i.test(parts.host.text) && parts.rest.text.startsWith("//"))
    return [runTogether(address, parts.host.start + second.index)];
  if (/(?:…|\.{3,})$/.test(address)) return [cutShort(address)];
  if (!isHost(parts.host.text) || hostNameOf(withoutPort(address, parts)) === undefined)
    return [wrongHost(address, parts)];
  if (parts.port && !isPort(parts.port.text)) return [wrongPort(address, parts, parts.port)];
  return misspelled(address, parts);
};

const isHost = (text: string): boolean => {
  if (/^\[[\da-f:.]+(?:%25[\w.~-]+)?\]$/i.test(text)) return true; // IPv6; which of them can be is looked at by URL
  const labels = decodedAddress(text).replace(/\.$/, "").split(".");
  return labels.every((label) => LABEL.test(label) && !/[\s\u2010-\u2015\u2212“”«»‘’"]/.test(label));
};

const isPort = (text: string): boolean => /^\d{0,5}$/.test(text) && Number(text) <= 65535;

/** URL refuses a port that is none, and that is told by itself. */
const withoutPort = (address: string, { scheme, host, rest }: WebParts): string =>
  address.startsWith("[")
    ? address
    : `${scheme}://${host.text.replace(/%25.*\]$/, "]")}${rest.text.replace(/^[^/?#]*/, "")}`;

const put = (address: string, { start, text }: WebParts["host"], words: string): string =>
  address.slice(0, start) + words + address.slice(start + text.length);

/** The name as it was very likely meant: without spaces and doubled stops, with stops for commas and hyphens for dashes. */
function mended(text: string): string | undefined {
  const made = decodedAddress(text)
    .replace(/\s+/g, "")
    .replace(/[,;]/g, ".")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[“”«»‘’"]/g, "")
    .replace(/\.{2,}/g, ".")
    .replace(/^[.-]+|-+$/g, "");
  return made !== text && made.includes(".") && isHost(made) && hostNameOf(`https://${made}/`) ? made : undefined;
}

function wrongHost(address: string, { host }: WebParts): AddressFault {
  const made = mended(host.text);
  const right = made && put(address, host, made);
  const why = reason(decodedAddress(host.text));
  return {
    ...RULE,
    start: host.start,
    end: host.start + host.text.length,
    message: {
      en: `${why.en} ${right ? `Write "${right}".` : "Compare it with the original."}`,
      fr: `${why.fr} ${right ? `Écrivez « ${right} ».` : "Comparez-le à l'original."}`,
    },
    suggestions: right ? [right] : [],
    // A comma may also stand between two things: "https://example.org,direct".
    certain: made !== undefined && (!/[,;]/.test(host.text) || (made.split(".").length < 4 && looksLikeHost(made))),
  };
}

function reason(text: string): Message {
  if (!text)
    return {
      en: "This address names no host, so it leads nowhere.",
      fr: "Cette adresse ne nomme aucun site et ne mène donc nulle part.",
    };
  if (/\s/.test(text))
    return {
      en: `There is a space in the name of the host "${text}", so it leads nowhere.`,
      fr: `Il y a une espace dans le nom du site « ${text} », qui ne mène donc nulle part.`,
    };
  return { en: `There can be no host "${text}".`, fr: `Il ne peut pas y avoir de site « ${text} ».` };
}

function wrongPort(address: string, { host }: WebParts, port: WebParts["host"]): AddressFault {
  const colon = port.start - 1;
  const right =
    /^\d*\D/.test(port.text) && /^\p{L}/u.test(port.text)
      ? `${address.slice(0, colon)}/${address.slice(port.start)}`
      : undefined;
  return {
    ...RULE,
    start: host.start,
    end: port.start + port.text.length,
    message: {
      en: `Behind "${host.text}:" a number up to 65535 has to stand.${right ? ` Did you mean "${right}"?` : " Take it out, or compare it with the original."}`,
      fr: `Derrière « ${host.text}: », il faut un nombre jusqu'à 65535.${right ? ` Vouliez-vous dire « ${right} » ?` : " Supprimez-le, ou comparez-le à l'original."}`,
    },
    suggestions: right ? [right] : [],
  };
}

const runTogether = (address: string, at: number): AddressFault => ({
  ...RULE,
  start: at,
  end: address.length,
  message: {
    en: "Two addresses are run together here. Keep the one that is meant.",
    fr: "Deux adresses sont collées ici. Gardez celle qui convient.",
  },
  suggestions: [address.slice(0, at), address.slice(at)].filter((one) => /:\/\/[^/]/.test(one)),
});

const cutShort = (address: string): AddressFault =>
  faultOfAll(address, {
    ...RULE,
    severity: "warning",
    message: {
      en: "This address is cut short. Copy the whole of it.",
      fr: "Cette adresse est tronquée. Copiez-la en entier.",
    },
  });

function misspelled(address: string, { host }: WebParts): readonly AddressFault[] {
  const name =
    respelledHost(host.text) ?? (/^w{2}\.|^w{4,5}\./i.test(host.text) ? host.text.replace(/^w+/i, "www") : undefined);
  if (name === undefined) return [];
  const right = put(address, host, name);
  return [
    {
      ...RULE,
      severity: "warning",
      start: host.start,
      end: host.start + host.text.length,
      message: {
        en: `The name of the host is very likely misspelled. Did you mean "${right}"?`,
        fr: `Le nom du site est très probablement mal écrit. Vouliez-vous dire « ${right} » ?`,
      },
      suggestions: [right],
    },
  ];
}
