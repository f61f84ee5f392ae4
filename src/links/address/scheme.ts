import { isOneSlip } from "../../model/one-slip.ts";
import { type AddressFault, type AddressJudge, faultOfAll } from "./fault.ts";
import { isKnownScheme } from "./known-schemes.ts";
import { looksLikeHost } from "./top-levels.ts";

/** What is written for a scheme, beside slips of one letter. */
const MEANT: Readonly<Record<string, string>> = {
  hppt: "http",
  hptt: "http",
  htt: "http",
  hppts: "https",
  hptts: "https",
  htts: "https",
  hhttps: "https",
  httpss: "https",
  email: "mailto",
  "e-mail": "mailto",
  mail: "mailto",
  mailo: "mailto",
  malto: "mailto",
  mialto: "mailto",
  mailtoo: "mailto",
  phone: "tel",
  telephone: "tel",
  tél: "tel",
};

const RUNS = new Set(["javascript", "vbscript", "livescript"]);

/** What stands before the colon: a scheme that is misspelled, that nobody knows, or that runs a program. */
export const scheme: AddressJudge = (address) => {
  const match = /^([\p{L}][\p{L}\d+.-]*)(:)(.*)$/su.exec(address);
  if (!match) return [];
  const [, written = "", , rest = ""] = match;
  const name = written.toLowerCase();
  if (RUNS.has(name)) return [runs(address, written)];
  if (written.length < 2 || isKnownScheme(name) || isHostWithPort(name, rest)) return [];
  const meant = meantBy(name, rest);
  if (meant === "none") return [];
  const right = meant && `${meant}${/^https?$/.test(meant) ? "://" : ":"}${rest.replace(/^[\\/]+/, "")}`;
  return [
    faultOfAll(address, {
      rule: "link-scheme",
      severity: right ? "error" : "warning",
      end: written.length + 1,
      message: right
        ? {
            en: `No address begins with "${written}:". Did you mean "${right}"?`,
            fr: `Aucune adresse ne commence par « ${written}: ». Vouliez-vous dire « ${right} » ?`,
          }
        : {
            en: `No browser knows addresses that begin with "${written}:". Begin it with https:, http:, mailto: or tel:.`,
            fr: `Aucun navigateur ne connaît d'adresse commençant par « ${written}: ». Commencez-la par https:, http:, mailto: ou tel:.`,
          },
      ...(right ? { suggestions: [right], certain: true } : {}),
    }),
  ];
};

const runs = (address: string, written: string): AddressFault =>
  faultOfAll(address, {
    rule: "link-scheme",
    severity: "error",
    end: written.length + 1,
    message: {
      en: `A link that begins with "${written}:" runs a program and leads nowhere. Write the address of a page.`,
      fr: `Un lien qui commence par « ${written}: » exécute un programme et ne mène nulle part. Écrivez l'adresse d'une page.`,
    },
  });

/** "example.org:8080/x": the colon is before a port. */
const isHostWithPort = (name: string, rest: string): boolean =>
  /^\d{1,5}(?:[/?#]|$)/.test(rest) && (name.includes(".") || name === "localhost");

/** The scheme that was meant; "none" where what stands before a colon is no scheme at all, undefined where nobody knows. */
function meantBy(name: string, rest: string): string | undefined {
  const body = rest.replace(/^[\\/]+/, "");
  const host = /^[^/?#:@]*/.exec(body)?.[0] ?? "";
  const web = ["http", "https"].filter((one) => isOneSlip(name, one)).at(name.includes("s") ? -1 : 0);
  const known = MEANT[name] ?? web ?? ["mailto", "tel"].find((one) => isOneSlip(name, one));
  if (known === "http" || known === "https") return /^[\\/]{2}/.test(rest) || looksLikeHost(host) ? known : undefined;
  if (known === "mailto") return /@/.test(body) ? known : undefined;
  if (known === "tel") return /^\+?[\d\s().-]{3,}$/.test(body) ? known : undefined;
  // "Chapter 1: words" and "Foo::bar" name something else.
  return /^\s|^:|\s/.test(rest) || /^\p{Lu}\p{Ll}/u.test(name) ? "none" : undefined;
}
