/** Ends that are no top-level domain (IANA's list has none of them) and what was meant. */
const ENDS: Readonly<Record<string, string>> = {
  con: "com",
  cmo: "com",
  ocm: "com",
  comm: "com",
  coom: "com",
  vom: "com",
  xom: "com",
  cpm: "com",
  ogr: "org",
  rog: "org",
  orgg: "org",
  orh: "org",
  ort: "org",
  nte: "net",
  nett: "net",
  ner: "net",
  itn: "int",
  inf: "info",
  eud: "edu",
};

/** Domains of well-known mail services, by their usual slips. */
const SERVICES: Readonly<Record<string, string>> = {
  "gmial.com": "gmail.com",
  "gmal.com": "gmail.com",
  "gmai.com": "gmail.com",
  "gmaill.com": "gmail.com",
  "gmali.com": "gmail.com",
  "gnail.com": "gmail.com",
  "gamil.com": "gmail.com",
  "gmail.co": "gmail.com",
  "gmail.cm": "gmail.com",
  "hotmial.com": "hotmail.com",
  "hotmal.com": "hotmail.com",
  "hotmai.com": "hotmail.com",
  "hotmaill.com": "hotmail.com",
  "hotmail.co": "hotmail.com",
  "yaho.com": "yahoo.com",
  "yahooo.com": "yahoo.com",
  "yhaoo.com": "yahoo.com",
  "outlok.com": "outlook.com",
  "outloook.com": "outlook.com",
  "outlook.co": "outlook.com",
  "wanado.fr": "wanadoo.fr",
  "wanadou.fr": "wanadoo.fr",
  "oragne.fr": "orange.fr",
};

/** An address whose end is a likely misspelling, as it was likely meant; undefined for all others. */
export function respelled(address: string): string | undefined {
  const at = address.lastIndexOf("@") + 1;
  const domain = address.slice(at);
  const known = domain.toLowerCase();
  const right = Object.hasOwn(SERVICES, known) ? SERVICES[known] : respelledHost(domain);
  return right === undefined ? undefined : address.slice(0, at) + right;
}

/** The name of a host whose end is none, as it was likely meant: "example.ogr" was to be "example.org". */
export function respelledHost(host: string): string | undefined {
  const dot = host.lastIndexOf(".");
  const end = host.slice(dot + 1).toLowerCase();
  return dot > 0 && Object.hasOwn(ENDS, end) ? `${host.slice(0, dot + 1)}${ENDS[end]}` : undefined;
}

const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;

/** Why a text can be no e-mail address; undefined when it can (RFC 5321 §4.1.2, RFC 6531 for letters of any script). */
export function faultOf(address: string): Fault | undefined {
  const parts = address.split("@");
  const [local = "", domain = ""] = parts;
  if (parts.length < 2) return "no-at";
  if (parts.length > 2) return "two-at";
  if (/\s/.test(address)) return "space";
  if (!domain) return "no-domain";
  if (/[,;]/.test(domain)) return "comma";
  if (/\.$/.test(domain)) return "last-dot";
  if (/^"[^"]+"$/.test(local) ? false : !LOCAL.test(local)) return local ? "local" : "no-name";
  const labels = domain.split(".");
  if (labels.length < 2) return "no-end";
  if (!labels.every((label) => LABEL.test(label))) return "domain";
  return /^(?:xn--[a-z\d-]+|[\p{L}\p{M}]{2,})$/iu.test(labels.at(-1) ?? "") ? undefined : "no-end";
}

export type Fault =
  | "no-at"
  | "two-at"
  | "space"
  | "no-domain"
  | "comma"
  | "last-dot"
  | "local"
  | "no-name"
  | "no-end"
  | "domain";

/** What an address was meant to be, where its fault tells: undefined where only a person can know. */
export function mended(address: string, fault: Fault): string | undefined {
  const tries: Partial<Record<Fault, string>> = {
    "two-at": address.replace(/@{2,}/, "@"),
    space: address.replace(/\s+/g, ""),
    comma: address.replace(/,(?=[\p{L}])/gu, "."),
    "last-dot": address.replace(/\.+$/, ""),
    domain: address.replace(/\.{2,}/g, "."),
    local: address
      .replace(/\.{2,}/g, ".")
      .replace(/\.@/, "@")
      .replace(/^\./, ""),
    "no-at": address
      .replace(/\s*[([{]?\s*\b(?:at|chez|arobase)\b\s*[)\]}]?\s*/i, "@")
      .replace(/\s*[([{]\s*(?:dot|point)\s*[)\]}]\s*/gi, "."),
  };
  const made = tries[fault];
  return made !== undefined && made !== address && faultOf(made) === undefined ? made : undefined;
}
