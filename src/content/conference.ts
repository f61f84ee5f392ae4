import type { Conference } from "../model/conference.ts";
import type { Message } from "../model/message.ts";
import type { Field, Inline } from "../model/prose.ts";
import type { Located } from "../model/span.ts";
import { accentOf } from "./conference/accent.ts";
import { datesOf, orderOf } from "./conference/days.ts";
import { countryOf, languagesOf, siteOf } from "./conference/values.ts";
import { zoneOf } from "./conference/zone.ts";
import type { Document } from "./document.ts";
import { readFields } from "./fields.ts";
import type { Reading } from "./reading.ts";
import { severitiesOf } from "./severities.ts";
import { timeAt } from "./times.ts";
import type { Key } from "./words/words.ts";

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

const locate = (field: Field | undefined): Located<string> | undefined =>
  field && { value: field.value.plain, span: field.value.span };
