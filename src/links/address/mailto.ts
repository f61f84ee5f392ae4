import { decodedAddress } from "../../model/decoded-address.ts";
import { emailsIn } from "../../model/email.ts";
import { emailMessage, LINK_LIST, misspelled } from "../../model/email-messages.ts";
import { faultOf, mended, respelled } from "../../model/email-repairs.ts";
import type { Message } from "../../model/message.ts";
import { type AddressFault, type AddressJudge, faultOfAll } from "./fault.ts";
import { mailFields } from "./mailto-fields.ts";

/** A `mailto:` address (RFC 6068): whom it is to, and what it fills in. */
export const mailto: AddressJudge = (address) => {
  if (!/^mailto:/i.test(address)) return [];
  const head = address.slice(0, 7);
  const body = address.slice(7);
  if (body.startsWith("//")) {
    const right = head + body.replace(/^\/+/, "");
    return [
      fault(
        address,
        message("Behind mailto: no strokes are written.", "Derrière mailto:, on n'écrit pas de barres.", right),
        right,
        true,
      ),
    ];
  }
  const mark = queryAt(body);
  const to = body.slice(0, mark.at);
  const query = body.slice(mark.at);
  const fields = mailFields(query);
  if (!recipientsOf(to).length) {
    if (!to.trim() && /[?&](?:to|cc|bcc|subject|body)=./i.test(query))
      return fields.map((one) => moved(one, head, to, address));
    return [fault(address, EMPTY)];
  }
  if (mark.wrong) {
    const right = `${head}${to}?${query.slice(1)}`;
    return [
      fault(
        address,
        message(
          'The subject and other fields begin with "?".',
          "L'objet et les autres champs commencent par « ? ».",
          right,
        ),
        right,
        true,
      ),
    ];
  }
  const bad = recipients(to);
  if (bad) {
    const right = bad.right === undefined ? undefined : head + bad.right + query;
    return [
      {
        ...fault(address, bad.message(right), right, bad.certain),
        severity: bad.severity ?? "error",
        start: head.length,
        end: head.length + to.length,
      },
    ];
  }
  return fields.map((one) => moved(one, head, to, address));
};

const EMPTY: Message = {
  en: "This link writes to nobody. Write the address behind mailto:, as mailto:press@example.org.",
  fr: "Ce lien n'écrit à personne. Indiquez l'adresse derrière mailto:, comme mailto:press@example.org.",
};

const message = (en: string, fr: string, right: string): Message => ({
  en: `${en} Write "${right}".`,
  fr: `${fr} Écrivez « ${right} ».`,
});

const fault = (address: string, text: Message, right?: string, certain = false): AddressFault =>
  faultOfAll(address, {
    rule: "link-mailto",
    severity: "error",
    message: text,
    suggestions: right === undefined ? [] : [right],
    certain: certain && right !== undefined,
  });

/** A fault of the fields, as one of the whole address. */
function moved(one: ReturnType<typeof mailFields>[number], head: string, to: string, address: string): AddressFault {
  const lead = head + to;
  const right = one.right === undefined ? undefined : lead + one.right;
  return {
    ...fault(address, one.message, right, one.certain),
    severity: one.severity,
    start: lead.length + one.start,
    end: lead.length + one.end,
  };
}

/** Where the fields begin: at "?", or at an "&" that was meant for it. */
function queryAt(body: string): { readonly at: number; readonly wrong: boolean } {
  const mark = body.indexOf("?");
  const wrong = /[&;,](?:subject|cc|bcc|body)=/i.exec(mark < 0 ? body : body.slice(0, mark));
  if (wrong) return { at: wrong.index, wrong: true };
  return { at: mark < 0 ? body.length : mark, wrong: false };
}

interface Bad {
  readonly message: (right: string | undefined) => Message;
  /** All recipients as they were meant. */
  readonly right?: string | undefined;
  readonly certain?: boolean;
  readonly severity?: AddressFault["severity"];
}

/** A local part in quotation marks may hold anything (RFC 5322, 3.4.1), and a domain may be an address of numbers in brackets. */
const plain = (address: string): string =>
  address
    .replace(/^"(?:[^"\\]|\\.)*"(?=@)/, "quoted")
    .replace(/@\[[\da-f.:]+(?:IPv6:[\da-f:.]+)?\]$/i, "@example.org")
    .replace(/@\[IPv6:[\da-f:.]+\]$/i, "@example.org");

/** Whoever is named between the commas: a space may be written as %20. */
const recipientsOf = (written: string): readonly string[] =>
  written
    .split(",")
    .map((each) => each.trim())
    .filter((each) => decodedAddress(each).trim());

/** What is wrong with the recipients, the first fault alone: the others show when it is put right. */
function recipients(written: string): Bad | undefined {
  const all = written.split(",");
  const decoded = decodedAddress(written);
  const named = emailsIn(decoded.replace(/\s*[<>]\s*/g, " "));
  if (/[<>]|%3C|%3E/i.test(written) && named.length)
    return { message: onlyAddress, right: named.join(","), certain: named.length === 1 };
  if (decoded.includes(";") && !written.includes("%22")) {
    const each = decoded.split(/\s*[;,]\s*/).filter(Boolean);
    const sound = each.length > 0 && each.every((one) => faultOf(one.trim()) === undefined);
    return {
      message: () => LINK_LIST,
      right: sound ? each.map((one) => one.trim()).join(",") : undefined,
      certain: sound,
    };
  }
  const cut = cutByComma(all);
  if (cut)
    return {
      message: () => emailMessage("comma", cut.meant, true),
      right: all.toSpliced(cut.at, 2, cut.meant).join(","),
    };
  for (const [i, one] of all.entries()) {
    const address = decodedAddress(one);
    const bare = address.trim();
    const other = (better: string): string => all.map((each, j) => (j === i ? better : each.trim())).join(",");
    if (!bare)
      return {
        message: oneTooMany,
        right: recipientsOf(written).join(","),
        certain: true,
      };
    const why = faultOf(plain(bare));
    const better = why ? mended(bare, why) : respelled(bare);
    if (why)
      return {
        message: () => emailMessage(why, better, true),
        right: better === undefined ? undefined : other(better),
        certain: why === "last-dot" || why === "space",
      };
    if (better !== undefined)
      return { message: () => misspelled(better, true), right: other(better), severity: "warning" };
    if (bare !== address)
      return {
        message: () => spaces(bare),
        right: all.map((each) => decodedAddress(each).trim()).join(","),
        certain: true,
      };
  }
  return undefined;
}

/** An address with a comma for a point: "press@coe,int". */
function cutByComma(all: readonly string[]): { readonly at: number; readonly meant: string } | undefined {
  for (const [at, one] of all.entries()) {
    const meant = `${one}.${all[at + 1] ?? ""}`;
    if (faultOf(one) === "no-end" && !all[at + 1]?.includes("@") && faultOf(meant) === undefined) return { at, meant };
  }
  return undefined;
}

const onlyAddress = (right: string | undefined): Message => ({
  en: `Behind mailto: only the address stands, without a name and brackets. Write "${right ?? ""}".`,
  fr: `Derrière mailto:, il n'y a que l'adresse, sans nom ni chevrons. Écrivez « ${right ?? ""} ».`,
});

const oneTooMany = (right: string | undefined): Message => ({
  en: `There is a comma with no address beside it. Write "${right ?? ""}".`,
  fr: `Il y a une virgule sans adresse à côté. Écrivez « ${right ?? ""} ».`,
});

const spaces = (address: string): Message => ({
  en: `There is a space before or behind the address in this link. Write "${address}".`,
  fr: `Il y a une espace avant ou après l'adresse de ce lien. Écrivez « ${address} ».`,
});
