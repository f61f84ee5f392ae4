import type { Document } from "../content/document.ts";
import type { Contact } from "../model/conference.ts";
import type { Rule } from "./rule.ts";

/** An address or a number in the words under a contact reaches them as well. */
const isReached = ({ channels, body }: Contact): boolean =>
  channels.some(({ kind, href }) => kind !== "fax" && href) ||
  body.tokens.some(({ children }) => children?.some(({ type }) => type === "link_open"));

/** Figures or an "@" under a misspelled key or in no list are told of already, and show what is meant. */
const isWritten = ({ span, body }: Contact, documents: readonly Document[]): boolean => {
  const part = documents
    .find(({ path }) => path === span.file)
    ?.parts.find(({ title }) => title.span.start === span.start);
  const known =
    part?.fields.filter(({ label }) => !/[(（]|fax/i.test(label.value)).map(({ value }) => value.plain) ?? [];
  return [...known, ...body.tokens.map(({ content }) => content)].some((words) =>
    /@|\d(?:[\s.()/-]{0,3}\d){5}/.test(words),
  );
};

/** A contact whom no reader can reach, in any language: what is private is not published, and nobody rings a fax. */
export const unreachableContact: Rule = {
  id: "unreachable-contact",
  severity: "warning",
  scope: "site",
  *check({ site, documents }) {
    const own = (site?.editions ?? []).flatMap(({ lang, contacts }) => contacts.filter((one) => one.lang === lang));
    // What one language says and another does not is told where languages are compared.
    const done = new Set(own.filter((one) => isReached(one) || isWritten(one, documents)).map(({ id }) => id));
    for (const contact of own) {
      if (done.has(contact.id)) continue;
      done.add(contact.id);
      yield {
        span: contact.span,
        message: {
          en: `Readers find no way to reach ${contact.name.plain}. Write a line "- Telephone: …" or "- E-mail: …" under the name.`,
          fr: `Le lecteur ne trouve aucun moyen de joindre ${contact.name.plain}. Ajoutez sous le nom une ligne « - Téléphone : … » ou « - Courriel : … ».`,
        },
      };
    }
  },
};
