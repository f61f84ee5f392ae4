// Codes that a part of an address may name its language by (ISO 639-1 and -2).
const LANGUAGES =
  "en|eng|fr|fra|fre|de|deu|ger|es|spa|it|ita|nl|nld|dut|pt|por|ar|ara|ru|rus|zh|chi|ja|jpn|pl|pol|el|gre|uk|ukr|ro|tr|tur";
const LANGUAGE_PART = new RegExp(`(?<=[/_.=-])(?:${LANGUAGES})(?:[-_](?:[a-z]{2}))?(?=[/_.&#?-]|$)`, "gi");

/**
 * The form in which a link is compared with that of another language: parts that name a language are let go, and what
 * leads to the same place in any case (http or https, www., the last slash).
 * @param href as the reader resolved it
 */
export function comparableLink(href: string): string {
  if (!/^https?:/i.test(href)) {
    const name = href.replace(/^lang:[^:]+:/, "");
    return name.startsWith("asset:") ? withoutLanguage(name) : name;
  }
  const bare = href.replace(/^https?:\/\/(?:www\.)?/i, "/").replace(/\/(?=$|[?#])/, "");
  // The words of such a site are in its language too, so that nothing behind its name can be compared.
  const [, host = "", rest = ""] = /^\/([^/?#]*)(.*)$/.exec(bare) ?? [];
  const site = host.toLowerCase().replace(new RegExp(`^(?:${LANGUAGES})\\.`), "*.");
  return site.startsWith("*.") ? site : `${site}${withoutLanguage(rest)}`;
}

const withoutLanguage = (address: string): string => address.replace(LANGUAGE_PART, "*");

/** What a telephone number offers and asks for in comparison: written with its country, or without. */
export function telephoneKeys(written: string): { needs: string[]; offers: string[] } {
  const digits = written.replace(/\(0\)/g, "").replace(/\D/g, "");
  const whole = `tel:${digits.replace(/^00/, "")}`;
  const end = digits.slice(-8);
  return /^\s*(?:\+|00)/.test(written)
    ? { needs: [whole, `national:${end}`], offers: [whole, `international:${end}`] }
    : { needs: [whole, `international:${end}`], offers: [whole, `national:${end}`] };
}
