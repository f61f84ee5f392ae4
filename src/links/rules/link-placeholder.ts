import type { Fault } from "../fault.ts";
import type { Reference } from "../reference.ts";

/** Words that keep a place, alone; behind "#" they may be the id of something, unless they are shouted. */
const LEFT_OVER =
  /^(?:https?:\/\/)?[[({]?(?:todo|tbd|tbc|fixme|xxx+|link|url|lien|adresse|insert[- ]?(?:link|url)|your[- ]?(?:link|url))[\])}]?\/?$/i;
const SHOUTED = /^#(?:TODO|TBD|TBC|FIXME|XXX+)$/;
const HOLE = /\{\{.*\}\}|\{%.*%\}|<%.*%>|\$\{.*\}|%7B%7B|^\[.*\]$|^undefined$|^null$|\[object Object\]/i;

const WHOLE = /=\s*(?:\{\{.*\}\}|\{%.*%\}|<%.*%>|\$\{.*\}|%7B%7B.*%7D%7D)\s*(?:#.*)?$/i;

/** Whether an address only keeps the place of one: nothing, "#", "TODO", a hole of a template. */
export const isPlaceholder = (address: string): boolean => address === "" || address === "#" || isLeftOver(address);

const isLeftOver = (address: string): boolean => {
  if (LEFT_OVER.test(address) || SHOUTED.test(address)) return true;
  // What is asked may be about templates: there a hole is the whole of what a field says.
  const [path = "", ...asked] = address.split(/[?&]/);
  return HOLE.test(path) || asked.some((one) => WHOLE.test(one));
};

/** A link that leads nowhere, on purpose for a while, and was forgotten. @param scripted scripts run on the page */
export function linkPlaceholder(
  { address, kind, holder, hooked, upward }: Reference,
  scripted: boolean,
): Fault | undefined {
  if (upward) return undefined;
  if (holder === "a" && address === "")
    return scripted
      ? undefined
      : {
          rule: "link-placeholder",
          severity: "question",
          message: {
            en: "These words are marked as a link and have no address. Give them one, or leave them plain text.",
            fr: "Ces mots sont marqués comme un lien et n'ont pas d'adresse. Donnez-leur-en une, ou laissez-les en simple texte.",
          },
        };
  if (isLeftOver(address) && kind !== "meta")
    return {
      rule: "link-placeholder",
      severity: scripted ? "warning" : "error",
      message: {
        en: `"${address}" only keeps the place of an address. Write the address, or take the link out.`,
        fr: `« ${address} » ne fait que tenir la place d'une adresse. Écrivez l'adresse, ou retirez le lien.`,
      },
    };
  if (address !== "" && address !== "#") return undefined;
  if (kind === "link" && scripted && !hooked)
    return {
      rule: "link-placeholder",
      severity: "question",
      message:
        address === "#"
          ? {
              en: "This link leads to the top of its own page. Is that meant, or was the address forgotten?",
              fr: "Ce lien mène au début de sa propre page. Est-ce voulu, ou l'adresse a-t-elle été oubliée ?",
            }
          : {
              en: "This link leads to its own page. Is that meant, or was the address forgotten?",
              fr: "Ce lien mène à sa propre page. Est-ce voulu, ou l'adresse a-t-elle été oubliée ?",
            },
    };
  // A form without address sends to its own page; a link that a script takes hold of does what the script says.
  if (kind === "form" || (scripted && hooked && kind === "link")) return undefined;
  // A page that names itself as the index or the next one: generators do on the page in question.
  if (address === "#" && kind === "meta" && holder.startsWith("link ")) return undefined;
  if (kind === "resource" || kind === "meta")
    return {
      rule: "link-placeholder",
      severity: kind === "resource" && address === "" ? "error" : "warning",
      message: {
        en: `The address of "${holder}" is missing. Write it, or take the element out.`,
        fr: `L'adresse de « ${holder} » manque. Écrivez-la, ou retirez l'élément.`,
      },
    };
  return {
    rule: "link-placeholder",
    severity: "warning",
    message: {
      en: "This link leads nowhere. Write the address or the document it is for, or take the link out.",
      fr: "Ce lien ne mène nulle part. Écrivez l'adresse ou le document auquel il doit mener, ou retirez le lien.",
    },
  };
}
