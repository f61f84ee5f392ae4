import type { Document } from "../content/document.ts";
import { fold } from "../content/fold.ts";
import { type Kind, kindAt, sharedPath } from "../content/folder.ts";
import type { Key } from "../content/words/words.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import type { Site } from "../model/conference.ts";
import type { Span } from "../model/span.ts";
import { alignPieces } from "./align-pieces.ts";
import { compareAgendas } from "./compare-agendas.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareMembers } from "./compare-members.ts";
import { compareSiblings, type PieceContext } from "./compare-pieces.ts";
import type { Difference } from "./difference.ts";
import type { People } from "./names.ts";
import { tellName } from "./names.ts";
import type { Fact, Piece } from "./piece.ts";
import { type KeysAt, readPieces } from "./read-pieces.ts";
import { wordingOf } from "./wording.ts";

/** The documents of a site and what they state. */
export interface Languages {
  readonly documents: readonly Document[];
  readonly site: Site;
  readonly mentionsOf: (document: Document) => readonly TextMentions[];
}

/** One document, or the files of an agenda, in one language. */
interface Side {
  readonly lang: string;
  readonly documents: readonly Document[];
  readonly letterhead: readonly Fact[];
  readonly top: readonly Piece[];
}

const CHANNELS: readonly Key[] = ["telephone", "mobile", "fax", "email", "internet"];
const PERSON: readonly Key[] = ["role", "organisation", "languages", "note", ...CHANNELS];
const SESSION: readonly Key[] = [
  ...(["time", "room", "speakers", "chair", "track", "type", "media", "webcast"] as const),
  ...(["documents", "languages", "status", "replaces", "changed", "note"] as const),
];
/** Sections of conference.md whose lack in a language is told when it is read. */
const FACTS = ["letterhead", "boilerplate", "media", "colophon"];

const KEYS: Readonly<Record<Kind, KeysAt>> = {
  agenda: (part, level) => (!part ? ["status", "asOf"] : level >= 3 ? SESSION : undefined),
  conference: (part, level) => {
    if (level === 1) return ["shortName", "city", "country", "venue", "organiser"];
    return part?.givenId === "letterhead" ? ["issuedBy", ...CHANNELS] : undefined;
  },
  contacts: (_part, level) => (level > 1 ? PERSON : undefined),
  speakers: (_part, level) => (level > 1 ? PERSON : undefined),
  members: (part) => (part ? undefined : ["asOf"]),
  release: (part) => (part ? undefined : ["reference", "date", "place", "contact", "embargo"]),
  "press-room": () => undefined,
  page: () => undefined,
};

/**
 * Everything that a document and its translations do not agree on, told in the translation. The first of the site's
 * languages that has a document is the one the others are compared with.
 */
export function differencesIn({ documents, site, mentionsOf }: Languages): Difference[] {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const kind = kindAt(document.path);
    const name = kind === "agenda" ? "agenda" : sharedPath(document.path);
    if (kind) groups.set(name, [...(groups.get(name) ?? []), document]);
  }
  const people = new Map(site.conference.languages.map((lang) => [lang, peopleIn(documents, lang)]));
  const shown = new Set(site.editions.flatMap(({ releases }) => releases.map(({ id }) => `press-releases/${id}.md`)));
  return [...groups].flatMap(([name, ones]) => {
    const kind = kindAt(ones[0]?.path ?? "") as Kind;
    const [first, ...others] = site.conference.languages.flatMap((lang) => {
      const own = ones.filter((one) => one.lang === lang);
      return own.length ? [sideOf(lang, own, kind, { documents, site, mentionsOf })] : [];
    });
    if (!first) return [];
    const quiet = kind === "release" && !shown.has(name);
    return others.flatMap((other) => compareSides(first, other, kind, quiet, people));
  });
}

function sideOf(lang: string, documents: readonly Document[], kind: Kind, { site, mentionsOf }: Languages): Side {
  const read = documents.map((document) =>
    readPieces(document, mentionsOf(document), KEYS[kind], site.conference.dateOrder),
  );
  return {
    lang,
    documents,
    letterhead: read.flatMap(({ letterhead }) => letterhead),
    top: read.flatMap(({ top }) => top).filter(({ level }) => level > 0),
  };
}

/** Names to ids, from the headings of speakers.md and contacts.md. */
function peopleIn(documents: readonly Document[], lang: string): People {
  const own = documents.filter((one) => one.lang === lang && /^(?:speakers|contacts)\.md$/.test(sharedPath(one.path)));
  return new Map(
    own.flatMap(({ parts }) =>
      parts.flatMap(({ level, title, givenId }) =>
        level === 2 && givenId ? [[fold(title.plain), givenId] as const] : [],
      ),
    ),
  );
}

function compareSides(
  first: Side,
  other: Side,
  kind: Kind,
  quiet: boolean,
  people: ReadonlyMap<string, People>,
): Difference[] {
  const wording = wordingOf(first.lang, quiet);
  const [pathsA, pathsB] = [first, other].map(
    ({ documents }) => new Set(documents.map(({ path }) => sharedPath(path))),
  );
  const context: PieceContext = {
    wording,
    firstLang: first.lang,
    otherLang: other.lang,
    people: { first: people.get(first.lang) ?? new Map(), other: people.get(other.lang) ?? new Map() },
    told: new Set(),
    keyed: ({ part, level }) => KEYS[kind](part, level) !== undefined,
    part: kind === "contacts" || kind === "speakers" ? "person" : "section",
    ordered: kind !== "contacts" && kind !== "speakers" && kind !== "members",
    isTold: ({ document, part }) =>
      !pathsA?.has(sharedPath(document.path)) ||
      !pathsB?.has(sharedPath(document.path)) ||
      (kind === "conference" && FACTS.includes(part.givenId ?? "")),
    skipLists: kind === "members",
  };
  const start: Span = other.letterhead[0]?.label.span ??
    other.top[0]?.title.span ?? { file: other.documents[0]?.path ?? "", start: 0, end: 0 };
  const pieces =
    kind === "agenda"
      ? compareAgendas(first.top, other.top, context)
      : compareSiblings(first.top, other.top, other.top[0]?.title.span ?? start, context);
  return [
    ...compareFacts(first.letterhead, other.letterhead, start, { ...context, keyed: true }),
    ...pieces,
    ...(kind === "members" || kind === "contacts" || kind === "speakers"
      ? compareNamed(first, other, kind, context)
      : []),
  ];
}

/** Members group by group; the names of speakers and contacts, where both are in Latin letters. */
function compareNamed(first: Side, other: Side, kind: Kind, { wording }: PieceContext): Difference[] {
  const { pairs } = alignPieces(first.top, other.top);
  if (kind === "members") return pairs.flatMap(([a, b]) => compareMembers(a, b, wording));
  return pairs.flatMap(([a, b]) => {
    const [name, translated] = [a.part.title.plain, b.part.title.plain];
    const isLatin = /^[\p{Script=Latin}\p{M}\P{L}]*$/u.test(name + translated);
    if (a.level !== 2 || !isLatin || fold(name) === fold(translated)) return [];
    return [tellName({ name, span: a.title.span }, { name: translated, span: b.title.span }, b.title.span, wording)];
  });
}
