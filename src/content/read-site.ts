import type { Asset, Edition, Site, SiteAddress } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { type ConferenceFacts, readConference } from "./conference.ts";
import type { Context } from "./context.ts";
import { type Document, readDocument } from "./document.ts";
import { allIds, editionsOf } from "./editions.ts";
import { kindOf, PLACES, type Placed } from "./folder.ts";
import { formersOf } from "./formers.ts";
import { resolveLinks } from "./links.ts";
import { noteFiles } from "./note-files.ts";
import { publishedFiles } from "./published-files.ts";
import { newReading } from "./reading.ts";
import { renamedLinks } from "./renamed-links.ts";
import type { Source } from "./source.ts";
import { reportWithheldLinks } from "./withheld-links.ts";

/** A content folder as text, and what the command was told. */
export interface SiteInput {
  readonly sources: readonly Source[];
  readonly assets: readonly Asset[];
  /** The moment the site is built for, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** An address and a path that stand in for those of conference.md. */
  readonly siteUrl?: string | undefined;
  readonly basePath?: string | undefined;
}

/** The model as far as it could be read, all documents, and every finding of the reading. */
export interface SiteReading {
  /** Undefined when what all pages stand on could not be read. */
  readonly site: Site | undefined;
  readonly documents: readonly Document[];
  /** Releases that are still under embargo: left out of the site. */
  readonly withheld: number;
  /** The files that go out. */
  readonly published: readonly Asset[];
  readonly findings: readonly Finding[];
}

/** Text to model. Nothing is thrown for bad content: it becomes findings, and the rest is read. */
export function readSite({ sources, assets, now, siteUrl, basePath }: SiteInput): SiteReading {
  const reading = newReading();
  const root = sources.find(({ path }) => path === "conference.md");
  const folders = foldersOf(sources);
  if (!root)
    reading.report(
      "no-conference",
      "error",
      { file: "conference.md", start: 0, end: 0 },
      {
        en: "There is no conference.md at the top of the content folder. Write one with the dates, the time zone, the languages and the address of the site.",
        fr: "Il n'y a pas de conference.md en haut du dossier des contenus. Écrivez-en un, avec les dates, le fuseau horaire, les langues et l'adresse du site.",
      },
    );
  const unheard = newReading(); // of a file that is not there nothing more is told
  const facts = readConference(
    readDocument(root ?? { path: "conference.md", text: "" }, "en", reading),
    folders,
    root ? reading : unheard,
  );
  const placed = placedDocuments(sources, facts.conference.languages, reading);
  const documents = placed.map(({ document }) => document);
  const context: Context = { conference: facts.conference, reading, now };
  const address = addressOf(facts, siteUrl, basePath);
  const basePaths = [...new Set([address.basePath, new URL(address.own).pathname, "/"])];
  const ids = allIds(placed, facts.conference);
  const former = formersOf(placed, ids, facts.site);
  const linkable = { placed, assets, ids, languages: facts.conference.languages, basePaths };
  resolveLinks(linkable, renamedLinks(linkable, former, facts.site), reading);
  noteFiles(documents, assets);
  const { editions, withheld } = editionsOf(placed, ids, context);
  reportWithheldLinks(placed, withheld, reading);
  const site = editions.length
    ? {
        conference: facts.conference,
        address,
        editions: editions as readonly Edition[],
        assets,
        former,
        now,
      }
    : undefined;
  return {
    site,
    documents,
    withheld: withheld.size,
    published: publishedFiles(assets, placed, withheld),
    findings: reading.findings,
  };
}

/** A document read; a fault of the reader says in which one it was. */
function document(source: Source, lang: string, reading: ReturnType<typeof newReading>): Document {
  try {
    return readDocument(source, lang, reading);
  } catch (error) {
    throw new Error(`While reading ${source.path}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** The folders that are named like languages. */
const foldersOf = (sources: readonly Source[]): string[] =>
  [...new Set(sources.flatMap(({ path }) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\//.exec(path)?.[1] ?? []))].sort();

function placedDocuments(
  sources: readonly Source[],
  languages: readonly string[],
  reading: ReturnType<typeof newReading>,
): Placed[] {
  return sources.flatMap((source): Placed[] => {
    const { path } = source;
    if (path === "conference.md") return [];
    const [lang = "", ...rest] = path.split("/");
    const start = { file: path, start: 0, end: 0 };
    if (rest.length === 0) {
      reading.report("unknown-document", "warning", start, {
        en: `${path} is not used: documents stand in the folder of their language, as ${languages[0] ?? "en"}/${path}.`,
        fr: `${path} ne sert à rien : les documents sont dans le dossier de leur langue, comme ${languages[0] ?? "en"}/${path}.`,
      });
      return [];
    }
    if (!languages.includes(lang)) {
      reading.report("unknown-language", "error", start, {
        en: `conference.md does not name a language "${lang}". Add it to its line "languages", or move the document to the folder of its language.`,
        fr: `conference.md ne nomme pas de langue « ${lang} ». Ajoutez-la à sa ligne « languages », ou déplacez le document dans le dossier de sa langue.`,
      });
      return [];
    }
    const place = rest.join("/");
    const kind = kindOf(place);
    if (!kind) {
      const meant = nearest(place, PLACES);
      reading.report(
        "unknown-document",
        "warning",
        start,
        meant
          ? {
              en: `${path} is not used. Did you mean ${lang}/${meant}?`,
              fr: `${path} ne sert à rien. Vouliez-vous dire ${lang}/${meant} ?`,
            }
          : {
              en: `${path} is not used: a document of your own stands in ${lang}/pages/ itself, in no folder below it.`,
              fr: `${path} ne sert à rien : un document à vous se place dans ${lang}/pages/ même, et dans aucun dossier en dessous.`,
            },
      );
      return [];
    }
    return [
      { document: document(source, lang, reading), kind, place, name: (rest.at(-1) ?? "").replace(/\.md$/i, "") },
    ];
  });
}

function addressOf({ site }: ConferenceFacts, siteUrl: string | undefined, basePath: string | undefined): SiteAddress {
  const url = new URL(siteUrl ?? site);
  if (basePath) url.pathname = basePath;
  return { own: site, url: url.href, basePath: url.pathname, preview: url.href !== site };
}
