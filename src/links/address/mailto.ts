import type { Message } from "../../model/message.ts";
import { type AddressFault, type AddressJudge, faultOfAll } from "./fault.ts";
import { mailFields } from "./mailto-fields.ts";
import { badRecipients, recipientsOf } from "./mailto-recipients.ts";

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
  const bad = badRecipients(to);
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
