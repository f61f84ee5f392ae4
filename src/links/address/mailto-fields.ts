import type { Severity } from "../../model/finding.ts";
import type { Message } from "../../model/message.ts";
import { nearest } from "../../model/nearest.ts";

/** What is wrong with the fields of a `mailto:` address; offsets within them. */
interface FieldFault {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  /** The fields as they would be right, with their "?". */
  readonly right?: string | undefined;
  readonly certain?: boolean;
}

/** Fields that mail programs fill in (RFC 6068, 6.1, and what RFC 5322 has beside them). */
const FIELDS = [
  "subject",
  "cc",
  "bcc",
  "body",
  "to",
  "in-reply-to",
  "references",
  "keywords",
  "from",
  "reply-to",
  "attachment",
];

/** "Subject" and "body" in other languages. */
const TRANSLATED: Readonly<Record<string, string>> = {
  sujet: "subject",
  objet: "subject",
  betreff: "subject",
  asunto: "subject",
  assunto: "subject",
  oggetto: "subject",
  onderwerp: "subject",
  corps: "body",
  text: "body",
};

/** @param query from "?" on, or empty; the first fault of each kind alone is told */
export function mailFields(query: string): readonly FieldFault[] {
  if (!query) return [];
  if (query.length === 1) return [of(0, 1, NOTHING, "", true)];
  const second = /\?(?=(?:subject|cc|bcc|body)=)/gi;
  second.lastIndex = 1;
  const again = second.exec(query);
  if (again) {
    const right = `?${query.slice(1).replace(/\?(?=(?:subject|cc|bcc|body)=)/gi, "&")}`;
    return [of(again.index, again.index + 1, and(right), right, true)];
  }
  let at = 1;
  for (const field of query.slice(1).split("&")) {
    const found = fieldFault(query, field, at);
    if (found) return [found];
    at += field.length + 1;
  }
  return [];
}

function fieldFault(query: string, field: string, at: number): FieldFault | undefined {
  const [, name = "", value] = /^([^=]*)(?:=(.*))?$/s.exec(field) ?? [];
  const end = at + field.length;
  const put = (other: string): string => query.slice(0, at) + other + query.slice(end);
  const known = name.toLowerCase();
  if (value === undefined) {
    // Text with an "&" of its own: "?subject=R&D".
    const right = at > 1 ? `${query.slice(0, at - 1)}%26${query.slice(at)}` : undefined;
    return of(at > 1 ? at - 1 : at, end, right ? ownAnd(right) : broken(field), right);
  }
  if (!FIELDS.includes(known) && !/^x-/.test(known)) {
    const meant = TRANSLATED[known] ?? nearest(known, FIELDS);
    const right = meant && put(`${meant}=${value}`);
    return { ...of(at, at + name.length, unknown(name, right), right), severity: "warning" };
  }
  if (/[\s"<>]/.test(value)) {
    const right = put(`${name}=${value.replace(/[\s"<>]/g, encodeURIComponent)}`);
    return { ...of(at, end, encoded(right), right, true), severity: "warning" };
  }
  if (/%(?![\da-f]{2})/i.test(value)) {
    const right = put(`${name}=${value.replace(/%(?![\da-f]{2})/gi, "%25")}`);
    return { ...of(at, end, encoded(right), right, true), severity: "warning" };
  }
  if (/^(?:subject|body)$/.test(known) && !value.includes("%20") && /\p{L}\+\p{L}/u.test(value)) {
    const right = put(`${name}=${value.replace(/\+/g, "%20")}`);
    return { ...of(at, end, plus(right), right), severity: "warning" };
  }
  return undefined;
}

const of = (start: number, end: number, message: Message, right: string | undefined, certain = false): FieldFault => ({
  severity: "error",
  start,
  end,
  message,
  right,
  certain,
});

const NOTHING: Message = {
  en: 'Nothing follows the "?" in this link. Take it out.',
  fr: "Rien ne suit le « ? » dans ce lien. Supprimez-le.",
};

const and = (right: string): Message => ({
  en: `Fields behind the first are joined by "&", not by "?". Write "${right}".`,
  fr: `Les champs qui suivent le premier se joignent par « & », non par « ? ». Écrivez « ${right} ».`,
});

const ownAnd = (right: string): Message => ({
  en: `What follows "&" is no field; an "&" of the text itself is written %26. Write "${right}".`,
  fr: `Ce qui suit « & » n'est pas un champ ; un « & » qui fait partie du texte s'écrit %26. Écrivez « ${right} ».`,
});

const broken = (field: string): Message => ({
  en: `"${field}" is no field of a mail. Write it as ?subject=Your%20subject.`,
  fr: `« ${field} » n'est pas un champ de courriel. Écrivez-le comme ?subject=Votre%20objet.`,
});

const unknown = (name: string, right: string | undefined): Message => ({
  en: `No mail program knows the field "${name}".${right ? ` Did you mean "${right}"?` : " The fields are subject, cc, bcc and body."}`,
  fr: `Aucun logiciel de courrier ne connaît le champ « ${name} ».${right ? ` Vouliez-vous dire « ${right} » ?` : " Les champs sont subject, cc, bcc et body."}`,
});

const encoded = (right: string): Message => ({
  en: `A sign in this link has to be encoded, or the text is cut there. Write "${right}".`,
  fr: `Un signe de ce lien doit être codé, sans quoi le texte s'arrête là. Écrivez « ${right} ».`,
});

const plus = (right: string): Message => ({
  en: `In a mail the "+" of this text stays a "+". Write "${right}".`,
  fr: `Dans un courriel, le « + » de ce texte reste un « + ». Écrivez « ${right} ».`,
});
