import type { Message } from "../../model/message.ts";
import { type AddressFault, type AddressJudge, faultOfAll } from "./fault.ts";

/** The beginning of a web address that is written wrong: `https:/x`, `http//x`, `https:www.x`, `https://https://x`. */
const BEGINNING = /^(https?)(?:(:\/\/)(https?)(?::?\/\/|:(?=\/|[a-z]))|([:;.,]?)([\\/]*))/i;
const HOST = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,}|^localhost\b|^\[[\da-f:]+\]|^\d{1,3}(?:\.\d{1,3}){3}/iu;

/** A beginning that no browser understands, or not as it was meant. */
export const spelling: AddressJudge = (address) => {
  if (/^(?:[a-z]:[\\/]|[\\/]{2}[^\\/]+\\)/i.test(address)) return [ofComputer(address)];
  const match = BEGINNING.exec(address);
  if (!match) return [...slashes(address)];
  const [lead, scheme = "", , twice, sign, marks = ""] = match;
  const rest = address.slice(lead.length);
  if (twice) return [repaired(address, `${twice.toLowerCase()}://${rest}`, lead.length)];
  const proper = sign === ":" && marks === "//";
  if (proper) return rest && !/^[?#]/.test(rest) ? [] : [noHost(address)];
  if (sign === ":" && !rest) return [noHost(address)];
  // "https/readme.md" may be a folder, "httpbin.org" a host.
  if (sign !== ":" && marks.length < 2) return [];
  const right = `${scheme}://${rest.replace(/\\/g, "/")}`;
  return HOST.test(rest) ? [repaired(address, right, lead.length)] : [unreadable(address, lead.length)];
};

const RULE = { rule: "link-malformed", severity: "error" } as const;

const repaired = (address: string, right: string, end: number): AddressFault =>
  faultOfAll(address, {
    ...RULE,
    end,
    message: {
      en: `The beginning of this address is written wrong. Write "${right}".`,
      fr: `Le début de cette adresse est mal écrit. Écrivez « ${right} ».`,
    },
    suggestions: [right],
    certain: true,
  });

const unreadable = (address: string, end: number): AddressFault =>
  faultOfAll(address, {
    ...RULE,
    end,
    message: {
      en: "The beginning of this address is written wrong. A web address begins with https:// and the name of a host.",
      fr: "Le début de cette adresse est mal écrit. Une adresse web commence par https:// et le nom d'un site.",
    },
  });

const noHost = (address: string): AddressFault =>
  faultOfAll(address, {
    ...RULE,
    message: {
      en: "This address names no host, so it leads nowhere. Write the whole address, as https://example.org/page.",
      fr: "Cette adresse ne nomme aucun site et ne mène donc nulle part. Écrivez l'adresse entière, comme https://example.org/page.",
    },
  });

const ofComputer = (address: string): AddressFault =>
  faultOfAll(address, {
    ...RULE,
    message: {
      en: "This names a file on one computer, which nobody else can open. Put the file into files/ and link to it there.",
      fr: "Ceci désigne un fichier sur un ordinateur, que personne d'autre ne peut ouvrir. Mettez le fichier dans files/ et liez-le là.",
    },
  });

const BACKSLASH: Message = {
  en: "Addresses are written with /, not with \\.",
  fr: "Les adresses s'écrivent avec /, non avec \\.",
};

/** An address that leaves out its scheme, or is written with the strokes of a file's path. */
function* slashes(address: string): Iterable<AddressFault> {
  // What a template leaves of "//host/" when it does not know the host.
  if (/^\/{2,}(?:[?#]|$)/.test(address)) return yield noHost(address);
  const relative = /^[\\/]{2,}([^\\/].*)$/s.exec(address)?.[1];
  if (relative !== undefined && !/^\\/.test(address)) {
    const right = `https://${relative}`;
    yield faultOfAll(address, {
      rule: "link-malformed",
      severity: "warning",
      end: address.length - relative.length,
      message: {
        en: `This address has no scheme, and leads nowhere where the page is opened from a disk. Write "${right}".`,
        fr: `Cette adresse n'a pas de protocole et ne mène nulle part si la page est ouverte depuis un disque. Écrivez « ${right} ».`,
      },
      suggestions: HOST.test(relative) ? [right] : [],
      certain: HOST.test(relative),
    });
  } else if (/^[\p{L}\p{N}._~/\\-]*\\[\p{L}\p{N}._~/\\ -]*$/u.test(address)) {
    const right = address.replace(/\\/g, "/");
    yield faultOfAll(address, {
      rule: "link-malformed",
      severity: "warning",
      start: address.indexOf("\\"),
      end: address.indexOf("\\") + 1,
      message: { en: `${BACKSLASH.en} Write "${right}".`, fr: `${BACKSLASH.fr} Écrivez « ${right} ».` },
      suggestions: [right],
      certain: true,
    });
  }
}
