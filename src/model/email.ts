/** What an e-mail address looks like in a text: a dot-atom of any script, "@", a domain with a top level of letters. */
const ADDRESS =
  /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){0,8}\.(?:xn--[a-z\d-]{1,59}|[\p{L}\p{M}]{2,63})(?![\p{L}\p{N}@-])/giu;

/** The e-mail addresses of a text, in order. */
export const emailsIn = (text: string): readonly string[] =>
  [...text.matchAll(ADDRESS)].map(([address]) => address.replace(/^[.'{(]+/, ""));

/**
 * The `mailto:` address of what a fact says (RFC 6068), of all of them when it names several; empty when it names none.
 * @example mailHref("press@example.org (until 6 pm)") // "mailto:press@example.org"
 */
export const mailHref = (text: string): string => {
  const all = emailsIn(text.replace(/^\s*mailto:\s*/i, ""));
  return all.length ? `mailto:${all.join(",")}` : "";
};
