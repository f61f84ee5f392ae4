import type { Document } from "../content/document.ts";
import { kindAt, sharedPath } from "../content/folder.ts";
import { dateOfDocument } from "../content/letterhead-fact.ts";
import { textsOf } from "../mentions/text.ts";
import type { Conference } from "../model/conference.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";

/** A year in a file's name, an id or the address of the site that is neither the conference's nor the release's. */
export const wrongYearInName: Rule = {
  id: "wrong-year-in-name",
  severity: "question",
  scope: "site",
  *check({ documents, site }) {
    if (!site?.conference.written.dates) return;
    const { conference } = site;
    yield* addressSlip(conference);
    yield* oncePerKey(
      documents.flatMap((document) => [...namesIn(document, conference)]),
      conference.languages,
    );
  },
};

// A year of our time, not a part of a longer number: "12008", "2008a7" are none.
const YEAR = /(?<![\p{L}\d])(?:19[5-9]|20[0-9])\d(?![\p{L}\d])|(?<=\p{L})(?:19[5-9]|20[0-9])\d(?![\p{L}\d])/gu;

const yearsIn = (words: string): string[] => words.match(YEAR) ?? [];
const yearsOf = ({ dates }: Conference): ReadonlySet<string> =>
  new Set([dates.first.slice(0, 4), dates.last.slice(0, 4)]);

function* addressSlip(conference: Conference): Iterable<Slip> {
  const { site } = conference.written;
  const own = yearsOf(conference);
  const years = site ? yearsIn(site.value) : [];
  const [year] = years;
  if (!site || !year || years.some((one) => own.has(one))) return;
  const right = conference.dates.first.slice(0, 4);
  const meant = site.value.replace(year, right);
  yield {
    span: site.span,
    message: {
      en: `The address of the site has the year ${year}, and the conference is in ${right}. Is "${meant}" meant?`,
      fr: `L'adresse du site porte l'année ${year}, et la conférence a lieu en ${right}. S'agit-il de « ${meant} » ?`,
    },
    suggestions: [meant],
  };
}

function* namesIn(document: Document, conference: Conference): Iterable<KeyedSlip> {
  const place = sharedPath(document.path);
  const dated = dateOfDocument(document, conference.dateOrder)?.slice(0, 4);
  const isRelease = kindAt(document.path) === "release";
  const known = new Set([...yearsOf(conference), ...(dated ? [dated] : [])]);
  const right = (isRelease && dated) || conference.dates.first.slice(0, 4);
  const title = document.parts.find(({ level }) => level === 1)?.title.span;
  const isSaid = saidIn(document);
  for (const year of yearsIn(place))
    if (!known.has(year) && !isSaid(year))
      yield {
        key: `${place} ${year}`,
        slip: {
          span: title ?? { file: document.path, start: 0, end: 0 },
          message: {
            en: `The name of this file, ${place}, is its address on the site and has the year ${year}. ${isRelease && dated ? `The release is of ${right}` : `The conference is in ${right}`}: is ${place.replace(year, right)} meant? Then give the file that name in every language.`,
            fr: `Le nom de ce fichier, ${place}, est son adresse sur le site et porte l'année ${year}. ${isRelease && dated ? `Le communiqué est de ${right}` : `La conférence a lieu en ${right}`} : s'agit-il de ${place.replace(year, right)} ? Donnez alors ce nom au fichier dans chaque langue.`,
          },
        },
      };
  for (const { givenId, title: heading } of document.parts)
    for (const year of givenId ? yearsIn(givenId) : [])
      if (!known.has(year) && !isSaid(year))
        yield {
          key: `${place}#${givenId} ${year}`,
          slip: {
            span: heading.span,
            message: {
              en: `The id of this heading, "${givenId}", has the year ${year}, which nothing here speaks of. Is "${givenId?.replace(year, right)}" meant? Links to the old id then have to be changed too.`,
              fr: `L'identifiant de ce titre, « ${givenId} », porte l'année ${year}, dont rien ne parle ici. S'agit-il de « ${givenId?.replace(year, right)} » ? Les liens vers l'ancien sont alors à changer aussi.`,
            },
          },
        };
}

/** Whether a document speaks of a year: then its name may as well. Read only when it is asked. */
function saidIn(document: Document): (year: string) => boolean {
  let years: ReadonlySet<string> | undefined;
  return (year) => {
    years ??= new Set(textsOf(document).flatMap(({ plain }) => plain.match(/(?<!\d)\d{4}(?!\d)/g) ?? []));
    return years.has(year);
  };
}
