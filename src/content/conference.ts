import { daysBetween, isZone } from "../model/calendar.ts";
import { CONTRAST, contrast, PAPER, readable } from "../model/colour.ts";
import type { Conference } from "../model/conference.ts";
import type { DateOrder } from "../model/date-order.ts";
import type { Message } from "../model/message.ts";
import { isCountry } from "../model/numbering.ts";
import type { Field, Inline } from "../model/prose.ts";
import type { Located, Span } from "../model/span.ts";
import { dateRange } from "./dates.ts";
import type { Document } from "./document.ts";
import { readFields } from "./fields.ts";
import type { Reading } from "./reading.ts";
import { severitiesOf } from "./severities.ts";
import { timeAt } from "./times.ts";
import { isWord } from "./values.ts";
import type { Key } from "./words/words.ts";
import { isZoneName, zonesMeant } from "./zone-names.ts";

const KEYS: readonly Key[] = [
  "dates",
  "zone",
  "dateOrder",
  "dayEnds",
  "country",
  "languages",
  "site",
  "accent",
  "accentDark",
  "rules",
];
const ORDERS: readonly DateOrder[] = ["day month year", "month day year", "year month day"];
const ACCENT = { light: "#1d2f9b", dark: "#a9b7ff" } as const;

/** What content/conference.md says, and the address of the site in it. */
export interface ConferenceFacts {
  readonly conference: Conference;
  /** The conference's own address, with its last slash. */
  readonly site: string;
}

/** Stands in for a day, a zone and an address that could not be read, so that the documents can be judged all the same. */
const SUBSTITUTE = { day: "1970-01-01", zone: "UTC", site: "http://localhost/" } as const;

/**
 * content/conference.md. What is missing or can't be read is reported as an error, which stops publication; something
 * stands in for it, so that the same run tells what else is wrong.
 * @param folders the languages that have a folder, for a line "languages" that can't be read
 */
export function readConference(document: Document, folders: readonly string[], reading: Reading): ConferenceFacts {
  const fields = readFields(document.frontMatter, KEYS, document.lang, reading);
  const start = { file: document.path, start: 0, end: 0 };
  const need = <T>(
    key: Key,
    example: string,
    read: (value: Inline) => T | undefined,
    wrong?: (text: string) => Message,
  ): T | undefined => {
    const value = fields.get(key)?.value;
    if (!value)
      reading.report("conference-incomplete", "error", start, {
        en: `conference.md lacks a line "${example}". Write it between the two lines ---.`,
        fr: `Il manque dans conference.md une ligne « ${example} ». Écrivez-la entre les deux lignes ---.`,
      });
    const found = value && read(value);
    if (value && wrong && found === undefined)
      reading.report("conference-incomplete", "error", value.span, wrong(value.plain));
    return found;
  };
  const dateOrder = orderOf(fields.get("dateOrder")?.value, document.lang, reading);
  const dates = need(
    "dates",
    "dates: 1 and 2 April 2008",
    (value) => datesOf(value, document.lang, dateOrder, reading),
    (text) => ({
      en: `"${text}" are no dates of a conference. Write them as "1 and 2 April 2008" or "30 March to 2 April 2008".`,
      fr: `« ${text} » ne donne pas les dates d'une conférence. Dans ce fichier, elles s'écrivent en anglais : « 1 and 2 April 2008 » ou « 30 March to 2 April 2008 ».`,
    }),
  );
  const zone = need("zone", "time zone: Europe/Paris", ({ plain, span }) => zoneOf(plain, span, reading));
  const languages = need(
    "languages",
    "languages: en, fr",
    ({ plain }) => languagesOf(plain),
    (text) => ({
      en: `"${text}" is no list of languages. Write their codes, as "en, fr".`,
      fr: `« ${text} » n'est pas une liste de langues. Écrivez leurs codes, comme « en, fr ».`,
    }),
  );
  const site = need(
    "site",
    "site: https://www.example.org/conference/",
    ({ plain }) => siteOf(plain),
    (text) => ({
      en: `"${text}" is no address of a site. Write it whole, as "https://www.example.org/conference/".`,
      fr: `« ${text} » n'est pas l'adresse d'un site. Écrivez-la en entier, comme « https://www.example.org/conference/ ».`,
    }),
  );
  const dayEnds = fields.get("dayEnds")?.value;
  const end = dayEnds && timeAt(dayEnds.plain, 0, document.lang);
  if (dayEnds && (!end || end.impossible || end.from >= 720))
    reading.report("unreadable-time", "error", dayEnds.span, {
      en: `"${dayEnds.plain}" is no hour after midnight. Write it as "04:00".`,
      fr: `« ${dayEnds.plain} » n'est pas une heure d'après minuit. Écrivez-la sous la forme « 04:00 ».`,
    });
  const accent = accentOf(fields.get("accent")?.value, fields.get("accentDark")?.value, reading);
  return {
    conference: {
      dates: dates ?? { first: SUBSTITUTE.day, last: SUBSTITUTE.day },
      written: {
        dates: dates && locate(fields.get("dates")),
        site: site === undefined ? undefined : locate(fields.get("site")),
      },
      zone: zone ?? SUBSTITUTE.zone,
      dayEnds: end && !end.impossible ? end.from : 0,
      dateOrder,
      country: countryOf(fields.get("country")?.value, reading),
      languages: languages ?? folders,
      accent,
      severities: severitiesOf(fields.get("rules")?.value, reading),
    },
    site: site ?? SUBSTITUTE.site,
  };
}

function countryOf(value: Inline | undefined, reading: Reading): string | undefined {
  const code = value?.plain.trim().toUpperCase();
  if (value && code && !isCountry(code))
    reading.report("unknown-value", "error", value.span, {
      en: `"${value.plain}" is no code of a country. Write its two letters in ISO 3166, as "FR" for France.`,
      fr: `« ${value.plain} » n'est pas le code d'un pays. Écrivez ses deux lettres selon la norme ISO 3166, comme « FR » pour la France.`,
    });
  return code && isCountry(code) ? code : undefined;
}

const locate = (field: Field | undefined): Located<string> | undefined =>
  field && { value: field.value.plain, span: field.value.span };

/** The first and the last day; the other way round where they were swapped, which is reported. */
function datesOf(
  { plain, span }: Inline,
  lang: string,
  order: Conference["dateOrder"],
  reading: Reading,
): Conference["dates"] | undefined {
  const dates = dateRange(plain, lang, order);
  const [first, last] = [dates?.[0], dates?.at(-1)];
  if (!first?.iso || !last?.iso || !dates?.every(({ iso }) => iso)) return undefined;
  if (daysBetween(first.iso, last.iso) >= 0) return { first: first.iso, last: last.iso };
  const [begin, end] = [plain.slice(first.start, first.end), plain.slice(last.start, last.end)];
  reading.report("end-before-start", "error", span, {
    en: `The conference would end before it begins: its last day, "${end}", comes before its first, "${begin}". Correct one of them.`,
    fr: `La conférence se terminerait avant de commencer : son dernier jour, « ${end} », précède le premier, « ${begin} ». Corrigez l'un des deux.`,
  });
  return { first: last.iso, last: first.iso };
}

/** A name of the zone database. An abbreviation does not say when the clocks are changed. */
function zoneOf(text: string, span: Span, reading: Reading): string | undefined {
  if (isZoneName(text)) return text;
  const meant = zonesMeant(text);
  const [name = "Europe/Paris"] = meant;
  const vague = isZone(text) || /^(?:UTC|GMT)?\s?[+−-]\d/.test(text);
  reading.report(
    "unknown-zone",
    "error",
    span,
    vague
      ? {
          en: `"${text}" does not say when the clocks are changed. Write the name of the zone, as "${name}".`,
          fr: `« ${text} » ne dit pas quand on change d'heure. Écrivez le nom du fuseau, comme « ${name} ».`,
        }
      : {
          en: `"${text}" is no time zone. Write its name in the IANA database, as "${name}".`,
          fr: `« ${text} » n'est pas un fuseau horaire. Écrivez son nom dans la base de l'IANA, comme « ${name} ».`,
        },
    meant,
  );
  return undefined;
}

/** `date order: day month year`; the parts may be divided by anything that is no letter. */
function orderOf(value: Inline | undefined, lang: string, reading: Reading): Conference["dateOrder"] {
  if (!value) return undefined;
  const parts = ["day", "month", "year"] as const;
  const order = value.plain
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => parts.find((part) => isWord(word, lang, ({ dateParts }) => dateParts[part])))
    .join(" ");
  const known = ORDERS.find((one) => one === order);
  if (!known)
    reading.report(
      "unknown-value",
      "error",
      value.span,
      {
        en: `"${value.plain}" is no order of a date. Write one of: ${ORDERS.join(", ")}.`,
        fr: `« ${value.plain} » n'est pas un ordre de date. Écrivez l'un de ceux-ci : ${ORDERS.join(", ")}.`,
      },
      ORDERS,
    );
  return known;
}

function languagesOf(text: string): string[] | undefined {
  const codes = text.split(/[\s,;]+/).filter(Boolean);
  try {
    if (codes.some((code) => !/^[a-z]{2,3}(?:-|$)/i.test(code))) return undefined;
    return codes.length ? [...new Set(codes.map((code) => new Intl.Locale(code).toString()))] : undefined;
  } catch {
    return undefined; // Intl.Locale throws a RangeError for what is no language tag (BCP 47)
  }
}

function siteOf(text: string): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(text)) return undefined;
  const url = URL.parse(text);
  return url && !url.search && !url.hash && !url.username ? url.href.replace(/\/?$/, "/") : undefined;
}

function accentOf(light: Inline | undefined, dark: Inline | undefined, reading: Reading): Conference["accent"] {
  const judged = (value: Inline | undefined, paper: string): string | undefined => {
    if (!value) return undefined;
    if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value.plain)) {
      reading.report("accent", "error", value.span, {
        en: `"${value.plain}" is no colour. Write it in six figures, as "#1d2f9b".`,
        fr: `« ${value.plain} » n'est pas une couleur. Écrivez-la en six chiffres hexadécimaux, comme « #1d2f9b ».`,
      });
      return undefined;
    }
    const ratio = contrast(value.plain, paper);
    if (ratio < CONTRAST) {
      const better = readable(value.plain, paper);
      reading.report(
        "accent",
        "error",
        value.span,
        {
          en: `${value.plain} is hard to read on ${paper}: its contrast is ${ratio.toFixed(1)}:1 and has to be ${CONTRAST}:1. Write "${better}" or another ${paper === PAPER.light ? "darker" : "lighter"} colour.`,
          fr: `${value.plain} se lit mal sur ${paper} : son contraste est de ${ratio.toFixed(1).replace(".", ",")}:1 et doit atteindre ${CONTRAST}:1. Écrivez « ${better} » ou une autre couleur plus ${paper === PAPER.light ? "foncée" : "claire"}.`,
        },
        [better],
      );
    }
    return value.plain.toLowerCase();
  };
  const own = judged(light, PAPER.light);
  return {
    light: own ?? ACCENT.light,
    dark: judged(dark, PAPER.dark) ?? (own ? readable(own, PAPER.dark) : ACCENT.dark),
  };
}
