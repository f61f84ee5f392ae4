import { judgeContent } from "../../src/commands/judge-content.ts";
import { lookAt } from "../../src/content/files/look-at.ts";
import type { SiteInput, SiteReading } from "../../src/content/read-site.ts";
import { readContent } from "../../src/disk/read-content.ts";
import type { Asset } from "../../src/model/conference.ts";
import type { Finding } from "../../src/model/finding.ts";

/** A small conference for documents that are tested on their own. */
export const BASE: Readonly<Record<string, string>> = {
  "conference.md":
    "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en\nsite: https://conference.example/\n---\n",
  "en/conference.md": "# Conference\n\n- City: Strasbourg\n",
};

/** Documents with those of `BASE` beside them, unless they bring their own. */
export const withBase = (documents: Readonly<Record<string, string>>): Record<string, string> => {
  const own = Object.keys(documents).some((path) => /^[^/]+\/conference\.md$/.test(path));
  return {
    "conference.md": BASE["conference.md"] ?? "",
    ...(own ? {} : { "en/conference.md": BASE["en/conference.md"] ?? "" }),
    ...documents,
  };
};

/**
 * Reads and judges documents and files given by path, on top of `BASE`, and the pages made of them.
 * @param assets files that are too large to be given
 * @param before what there was before a change, where it is asked what that took away
 */
export function readDocuments(
  documents: Readonly<Record<string, string>>,
  now = "2008-03-28T12:00Z",
  assets: readonly Asset[] = [],
  before?: Readonly<Record<string, string>>,
): SiteReading & { judged: readonly Finding[] } {
  const made = before && judgeContent(inputOf(before, now, assets)).made;
  return judgeContent(inputOf(documents, now, assets), made && { files: made.files, made });
}

/** Documents and files given by path, on top of `BASE`, as they are read. */
export function inputOf(
  documents: Readonly<Record<string, string>>,
  now = "2008-03-28T12:00Z",
  assets: readonly Asset[] = [],
): SiteInput {
  const all = Object.entries(withBase(documents)).map(([path, text]) => ({ path, text }));
  const sources = all.filter(({ path }) => !path.startsWith("files/"));
  const written = all
    .filter(({ path }) => path.startsWith("files/"))
    .map(({ path, text }) => lookAt(path, Buffer.byteLength(text), Buffer.from(text)));
  return { sources, assets: [...assets, ...written], now: Date.parse(now) };
}

/** What releases are given from elsewhere: how its lack is told, and whether a document brings it. */
const RELEASE_PARTS: readonly (readonly [told: RegExp, brings: (path: string, text: string) => boolean])[] = [
  [/no letterhead/, (path, text) => path.endsWith("/conference.md") && text.includes("{#letterhead}")],
  [/who you are/, (path, text) => path.endsWith("/conference.md") && text.includes("{#boilerplate}")],
  [/nobody whom journalists can call/, (path) => path.endsWith("/contacts.md")],
];

/**
 * The findings without what is told of a letterhead, a boilerplate and contacts that a small conference does not have
 * on purpose: only of those that none of its documents brings. The fixtures of that rule are looked at without this.
 */
export const withoutMissingParts = (
  findings: readonly Finding[],
  documents: Readonly<Record<string, string>>,
): readonly Finding[] => {
  const lacking = RELEASE_PARTS.filter(([, brings]) => !Object.entries(documents).some((one) => brings(...one)));
  return findings.filter(
    ({ rule, message }) => rule !== "release-incomplete" || !lacking.some(([told]) => told.test(message.en)),
  );
};

/** Reads and judges a folder of content. */
export function readFolder(
  folder: string,
  now = "2008-03-28T12:00Z",
): SiteReading & { judged: readonly Finding[]; texts: ReadonlyMap<string, string> } {
  const { sources, assets, findings } = readContent(folder);
  const reading = judgeContent({ sources, assets, now: Date.parse(now) });
  return {
    ...reading,
    judged: [...findings, ...reading.judged],
    texts: new Map(sources.map(({ path, text }) => [path, text])),
  };
}
