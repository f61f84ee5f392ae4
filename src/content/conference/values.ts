import { isCountry } from "../../model/numbering.ts";
import type { Inline } from "../../model/prose.ts";
import type { Reading } from "../reading.ts";

/** A code of ISO 3166-1; what is none is told. */
export function countryOf(value: Inline | undefined, reading: Reading): string | undefined {
  const code = value?.plain.trim().toUpperCase();
  if (value && code && !isCountry(code))
    reading.report("unknown-value", "error", value.span, {
      en: `"${value.plain}" is no code of a country. Write its two letters in ISO 3166, as "FR" for France.`,
      fr: `« ${value.plain} » n'est pas le code d'un pays. Écrivez ses deux lettres selon la norme ISO 3166, comme « FR » pour la France.`,
    });
  return code && isCountry(code) ? code : undefined;
}

/** Codes of BCP 47 in their usual spelling; undefined where one of them is none. */
export function languagesOf(text: string): string[] | undefined {
  const codes = text.split(/[\s,;]+/).filter(Boolean);
  try {
    if (codes.some((code) => !/^[a-z]{2,3}(?:-|$)/i.test(code))) return undefined;
    return codes.length ? [...new Set(codes.map((code) => new Intl.Locale(code).toString()))] : undefined;
  } catch {
    return undefined; // Intl.Locale throws a RangeError for what is no language tag (BCP 47)
  }
}

/** The address of a site with its last slash; undefined for what is none. */
export function siteOf(text: string): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(text)) return undefined;
  const url = URL.parse(text);
  return url && !url.search && !url.hash && !url.username ? url.href.replace(/\/?$/, "/") : undefined;
}
