import { readSite, type SiteReading } from "../../src/content/read-site.ts";
import { readContent } from "../../src/disk/read-content.ts";
import type { TextMentions } from "../../src/mentions/read-mentions.ts";
import { readMentions } from "../../src/mentions/read-mentions.ts";
import type { Asset } from "../../src/model/conference.ts";
import type { Finding } from "../../src/model/finding.ts";
import { inLanguage } from "../../src/model/message.ts";
import { judge } from "../../src/rules/judge.ts";

/** Documents by their path in the content folder. */
export type Documents = Readonly<Record<string, string>>;

/** A sound site, read once, from which slips are made. */
export interface Sound {
  readonly name: string;
  readonly documents: Documents;
  readonly reading: SiteReading;
  /** What each document states. */
  readonly mentions: ReadonlyMap<string, readonly TextMentions[]>;
  /** Reads and judges other documents in the place of these. @returns what these do not have */
  readonly judge: (documents: Documents) => readonly Finding[];
}

const keyOf = ({ rule, span, message }: Finding): string => `${rule} ${span.file} ${inLanguage(message, "en")}`;

/** @param folder a content folder @param now ISO */
export function soundSite(name: string, folder: string, now: string): Sound {
  const { sources, assets } = readContent(folder);
  const documents = Object.fromEntries(sources.map(({ path, text }) => [path, text]));
  const at = Date.parse(now);
  const reading = read(documents, assets, at);
  const known = new Set(judge({ ...reading, now: at, found: reading.findings }).map(keyOf));
  const context = { documentDate: undefined, conference: reading.site?.conference.dates, year: undefined };
  return {
    name,
    documents,
    reading,
    mentions: new Map(reading.documents.map((document) => [document.path, readMentions(document, context)])),
    judge: (changed) => {
      const again = read(changed, assets, at);
      return judge({ ...again, now: at, found: again.findings }).filter((finding) => !known.has(keyOf(finding)));
    },
  };
}

const read = (documents: Documents, assets: readonly Asset[], now: number): SiteReading =>
  readSite({ sources: Object.entries(documents).map(([path, text]) => ({ path, text })), assets, now });
