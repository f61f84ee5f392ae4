import { fold } from "../content/fold.ts";
import { nearest } from "../model/nearest.ts";

// Names of countries that are not, or no longer, those that Intl has: as they stand in documents of their day.
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  BN: ["Brunei Darussalam"],
  BO: ["Plurinational State of Bolivia", "État plurinational de Bolivie"],
  BY: ["Belarus", "Bélarus", "Biélorussie"],
  CD: ["Democratic Republic of the Congo", "République démocratique du Congo", "Zaire", "Zaïre"],
  CG: ["Congo"],
  CI: ["Ivory Coast", "Côte d'Ivoire"],
  CN: ["People's Republic of China", "République populaire de Chine"],
  CV: ["Cape Verde", "Cabo Verde", "Cap-Vert"],
  CZ: ["Czech Republic", "République tchèque", "Czechia", "Tchéquie"],
  FK: ["Falkland Islands"],
  GB: ["United Kingdom", "Great Britain", "Royaume-Uni", "Grande-Bretagne"],
  IR: ["Islamic Republic of Iran", "République islamique d'Iran"],
  KP: ["Democratic People's Republic of Korea", "République populaire démocratique de Corée"],
  KR: ["Republic of Korea", "République de Corée"],
  LA: ["Lao People's Democratic Republic", "République démocratique populaire lao"],
  MD: ["Moldova", "Republic of Moldova", "République de Moldova", "République de Moldavie", "Moldavie"],
  MK: [
    "Macedonia",
    "Macédoine",
    "the former Yugoslav Republic of Macedonia",
    "l'ex-République yougoslave de Macédoine",
    "North Macedonia",
    "Macédoine du Nord",
  ],
  MM: ["Burma", "Birmanie", "Myanmar"],
  NL: ["The Netherlands", "Holland"],
  PS: ["Palestine", "State of Palestine", "État de Palestine"],
  RU: ["Russian Federation", "Fédération de Russie"],
  SK: ["Slovak Republic", "République slovaque"],
  SY: ["Syrian Arab Republic", "République arabe syrienne"],
  SZ: ["Swaziland"],
  TL: ["East Timor", "Timor oriental"],
  TR: ["Turkey", "Türkiye", "Turquie"],
  TZ: ["United Republic of Tanzania", "République-Unie de Tanzanie"],
  US: ["United States", "United States of America", "États-Unis", "États-Unis d'Amérique"],
  VA: ["Holy See", "Saint-Siège"],
  VE: ["Bolivarian Republic of Venezuela", "République bolivarienne du Venezuela"],
  VN: ["Viet Nam"],
};

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const tables = new Map<string, ReadonlyMap<string, string>>();

const plain = (name: string): string =>
  fold(name)
    .replace(/[«»“”„"]/g, "")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Names of countries in a language, as Intl has them (ISO 3166-1), with older ones. */
function tableOf(lang: string): ReadonlyMap<string, string> {
  const known = tables.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  const table = new Map<string, string>();
  for (const a of LETTERS)
    for (const b of LETTERS) {
      const name = names.of(a + b);
      if (name && !table.has(plain(name))) table.set(plain(name), a + b);
    }
  for (const [code, others] of Object.entries(OTHERS)) for (const name of others) table.set(plain(name), code);
  tables.set(lang, table);
  return table;
}

/**
 * The country that a name of a list is of, as an ISO 3166-1 code; undefined for one that is not known.
 * @example countryNamed("« l'ex-République yougoslave de Macédoine »", "fr") // "MK"
 */
export const countryNamed = (name: string, lang: string): string | undefined => tableOf(lang).get(plain(name));

/**
 * What a country is called in a language today, if a name is nearly that: "Liechtenstein" for "Lichtenstein".
 * @param code ISO 3166-1
 */
export function nearlyCountry(name: string, code: string, lang: string): string | undefined {
  const today = new Intl.DisplayNames([lang], { type: "region", fallback: "none" }).of(code);
  return today && nearest(plain(name), [plain(today)]) && today;
}
