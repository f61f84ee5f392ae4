import type { Channel } from "../model/conference.ts";
import { mailHref } from "../model/email.ts";
import { linkScheme } from "../model/link-scheme.ts";
import { telephoneOf, telHref } from "../model/telephone.ts";
import type { Fields } from "./fields.ts";
import type { Key } from "./words/words.ts";

export const CHANNEL_KEYS = ["telephone", "mobile", "fax", "email", "internet"] as const satisfies readonly Key[];

const dialled = (text: string, country: string | undefined): string => {
  const number = telephoneOf(text, country);
  return number ? telHref(number) : "";
};

/** What may not be linked is words, as a number is that can't be dialled. */
const published = (href: string): string => (href === "#" || linkScheme(href) !== undefined ? "" : href);

const hrefs: Readonly<Record<Channel["kind"], (text: string, country: string | undefined) => string>> = {
  telephone: dialled,
  mobile: dialled,
  fax: dialled,
  email: mailHref,
  internet: (text) => published(/^[a-z]+:/i.test(text) ? text : `https://${text}`),
};

/**
 * The ways to reach somebody, in the order of the format; private ones left out.
 * @param country ISO 3166, of telephone numbers that are written as they are dialled within a country
 */
export const readChannels = (fields: Fields, country: string | undefined): Channel[] =>
  CHANNEL_KEYS.flatMap((kind) => {
    const field = fields.get(kind);
    if (!field?.value.plain) return [];
    const link = field.value.tokens.find(({ type, info }) => type === "link_open" && info !== "auto")?.attrGet("href");
    const text = field.value.plain;
    return [
      {
        kind,
        text,
        href: kind === "internet" && typeof link === "string" ? published(link) : hrefs[kind](text, country),
        span: field.value.span,
      },
    ];
  });
