import type { Channel } from "../model/conference.ts";
import { dialled } from "../model/telephone.ts";
import type { Fields } from "./fields.ts";
import type { Key } from "./words/words.ts";

export const CHANNEL_KEYS = ["telephone", "mobile", "fax", "email", "internet"] as const satisfies readonly Key[];

const hrefs: Readonly<Record<Channel["kind"], (text: string) => string>> = {
  telephone: dialled,
  mobile: dialled,
  fax: dialled,
  email: (text) => `mailto:${text}`,
  internet: (text) => (/^[a-z]+:/i.test(text) ? text : `https://${text}`),
};

/** The ways to reach somebody, in the order of the format; private ones left out. */
export const readChannels = (fields: Fields): Channel[] =>
  CHANNEL_KEYS.flatMap((kind) => {
    const field = fields.get(kind);
    if (!field?.value.plain) return [];
    const link = field.value.tokens.find(({ type, info }) => type === "link_open" && info !== "auto")?.attrGet("href");
    const text = field.value.plain;
    return [
      {
        kind,
        text,
        href: kind === "internet" && typeof link === "string" ? link : hrefs[kind](text),
        span: field.value.span,
      },
    ];
  });
